import { type Day, dayFrom, dayParts } from '../../../contract/day.ts'

// The calendar library speaks of days as the browser's Dates. They are made and read as local parts, and at noon, so that
// neither the browser's zone nor a change of its clocks can move a day. Arithmetic is done on days, in the contract.

/** The day as the library wants it. */
export function dateOf(day: Day): Date {
  const { year, month, date } = dayParts(day)
  return new Date(year, month - 1, date, 12)
}

/** The day that the library means. */
export function dayOfDate(date: Date): Day {
  const parts = { year: date.getFullYear(), month: date.getMonth() + 1, date: date.getDate() }
  const day = dayFrom(parts)
  if (day === null) throw new RangeError(`The calendar left the years of the contract: ${parts.year}`)
  return day
}
