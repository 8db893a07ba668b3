import type { EpochMs } from '../../../contract/instant.ts'
import type { ListQuery, Sort } from '../../../contract/list.ts'
import type { Terms } from '../searchTerms.ts'
import type { Condition } from './filters.ts'
import type { TeaserRow } from './rows.ts'

/** One page of rows. */
export type Page = {
  rows: TeaserRow[]
  nextCursor: string | null
  total: number
  totalIsLowerBound: boolean
}

/** A query with its defaults, its filters, the same with its search, and the words it searches for. */
export type Asked = {
  query: ListQuery & { sort: Sort; limit: number }
  filters: Condition
  condition: Condition
  terms: Terms | null
  now: EpochMs
}

/** The keys of a whole ranked list, best first; it is short, so pages are cut from it. */
export type Ranking = { keys: number[]; isCut: boolean }
