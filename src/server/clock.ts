import { type EpochMs, epochOf } from '../contract/instant.ts'

/** Says what time it is. */
export type Clock = () => EpochMs

// A day inside the contract's years, so that it is within them in every zone.
const FIRST = epochOf('1912-01-02T00:00:00Z')
const LAST = epochOf('2100-12-30T00:00:00Z')

/** The same clock, which stands still outside the contract's years: a machine's may be set to anything, and no day or instant of
 * another year can be answered or stored. */
export function withinYears(clock: Clock): Clock {
  return () => Math.min(Math.max(clock(), FIRST), LAST)
}
