import { epochOf, type Instant, instantAt } from '../../../contract/instant.ts'
import { readDate } from '../dates.ts'
import type { ImportSite } from '../reading.ts'
import type { Entry } from './entry.ts'

type Moments = { publishedAt: Instant; updatedAt?: Instant; isUndated?: true; note?: string }

/** When an entry was published, and changed if that was later. `isUndated`: it does not say when it was published, and stands
 * where it was changed last, or else on the day of import. */
export function momentsOf({ published, updated }: Entry, { timeZone, now }: ImportSite): Moments {
  const first = (dates: readonly string[]) =>
    dates.map((date) => readDate(date, timeZone)).find((moment) => moment !== undefined)
  const changedAt = first(updated)
  const publishedAt = first(published)
  // A stand-in: the next change would take the article to another day.
  if (publishedAt === undefined && changedAt !== undefined) return { publishedAt: changedAt, isUndated: true }
  if (publishedAt === undefined) {
    const unread = [...published, ...updated][0]
    const why = unread === undefined ? 'it has no date' : `its date "${shortened(unread)}" cannot be read`
    return {
      publishedAt: instantAt(now, timeZone),
      isUndated: true,
      note: `${why}: dated by the day of import`,
    }
  }
  const isChanged = changedAt !== undefined && epochOf(changedAt) > epochOf(publishedAt)
  return { publishedAt, ...(isChanged && { updatedAt: changedAt }) }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
