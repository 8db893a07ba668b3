import type { Day } from '../../../contract/day.ts'
import type { Bounds, DayRange, Reach } from './types.ts'

/** The day that the calendar opens on: the chosen one, else today, else the latest that has articles. */
export function openingDay(chosen: Day | undefined, reach: Reach): Day {
  if (chosen !== undefined && isWithin(chosen, reach)) return chosen
  return isWithin(reach.today, reach) ? reach.today : reach.latest
}

/** The range with its earlier day first. */
export function inOrder({ from, to }: DayRange): DayRange {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to }
}

/** What a day is to the chosen ones. */
export function rangePart(day: Day, { from, to }: DayRange): 'only' | 'start' | 'middle' | 'end' | null {
  if (from === undefined || to === undefined || from === to) return day === (from ?? to) ? 'only' : null
  if (day === from) return 'start'
  if (day === to) return 'end'
  return day > from && day < to ? 'middle' : null
}

function isWithin(day: Day, { first, last }: Bounds): boolean {
  return day >= first && day <= last
}
