import { type EpochMs, endOfDay, startOfDay } from '../../../contract/instant.ts'
import type { ListQuery } from '../../../contract/list.ts'
import type { Filters } from './conditions.ts'
import { type Context, seconds } from './context.ts'
import { tagKey } from './tagKey.ts'

/** What is published by now and passes the query's days, section and tag. */
export function filtersOf({ timeZone }: Context, query: ListQuery, now: EpochMs): Filters {
  const { from, to, section, tag } = query
  return {
    first: from === undefined ? undefined : seconds(startOfDay(from, timeZone)),
    last: seconds(to === undefined ? now : Math.min(now, endOfDay(to, timeZone) - 1000)),
    from,
    to,
    section,
    tag: tag === undefined ? undefined : tagKey(tag),
  }
}
