import * as v from 'valibot'
import { FIRST_YEAR, isDay, LAST_YEAR } from './day.ts'
import { isInstant } from './instant.ts'

// The schemas of days and instants, apart from their functions: a page that was served reads and shows both without checking any.

export const Day = v.pipe(v.string(), v.check(isDay, 'must be a day, YYYY-MM-DD'))

export const Instant = v.pipe(
  v.string(),
  v.check(isInstant, `must be an RFC 3339 moment of the years ${FIRST_YEAR}–${LAST_YEAR}`),
)
