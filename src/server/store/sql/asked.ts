import type { ListQuery, Sort } from '../../../contract/list.ts'
import type { Condition, Filters } from './conditions.ts'
import type { TeaserRow } from './rows.ts'
import type { Wanted } from './searchIndex.ts'

/** One page of rows. */
export type Page = {
  rows: TeaserRow[]
  nextCursor: string | null
  total: number
  totalIsLowerBound: boolean
}

/** A query with its defaults, its filters, the same as a condition, and the words that it searches for. `now` in whole seconds. */
export type Asked = {
  query: ListQuery & { sort: Sort; limit: number }
  filters: Filters
  condition: Condition
  wanted: Wanted | null
  now: number
}

/** The keys of a whole ranked list, best first; it is short, so pages are cut from it. */
export type Ranking = { keys: number[]; isCut: boolean }
