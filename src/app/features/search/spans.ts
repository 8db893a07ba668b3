import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  endOfMonth,
  startOfMonth,
  startOfWeek,
} from '../../../contract/day.ts'

/** Days from the first to the last, both included. */
export type Span = { from: Day; to: Day }

export function dayOf(day: Day): Span {
  return { from: day, to: day }
}

/** So many days, this one the last; null where they are none. */
export function lastDays(today: Day, count: number): Span | null {
  return count > 0 ? { from: addDays(today, 1 - count), to: today } : null
}

/** Monday to Sunday of the week that has this day, so many weeks later. */
export function weekOf(day: Day, weeks: number): Span {
  const from = addDays(startOfWeek(day), 7 * weeks)
  return { from, to: addDays(from, 6) }
}

/** A day of the week, 0 for Monday, so many weeks after the one that has this day. */
export function weekdayIn(day: Day, weekday: number, weeks: number): Span {
  return dayOf(addDays(weekOf(day, weeks).from, weekday))
}

/** The last such day of the week before this day. */
export function lastWeekday(day: Day, weekday: number): Span {
  const { from } = weekdayIn(day, weekday, 0)
  return dayOf(from < day ? from : addDays(from, -7))
}

/** So many months from the one that has this day. */
export function monthsFrom(day: Day, months: number, count = 1): Span {
  const from = startOfMonth(addMonths(startOfMonth(day), months))
  return { from, to: endOfMonth(addMonths(from, count - 1)) }
}

/** Months of a year, from this one on; null where there is no such month. */
export function monthsOf(year: number, month: number, count = 1): Span | null {
  const first = dayFrom({ year, month, date: 1 })
  return first === null ? null : monthsFrom(first, 0, count)
}

/** The year that has this day, so many years later. */
export function yearOf(day: Day, years: number): Span {
  return monthsFrom(`${dayParts(day).year}-01-01`, 12 * years, 12)
}

/** The quarter that has this day, so many quarters later. */
export function quarterOf(day: Day, quarters: number): Span {
  const { year, month } = dayParts(day)
  const first = month - ((month - 1) % 3)
  return monthsFrom(`${year}-${String(first).padStart(2, '0')}-01`, 3 * quarters, 3)
}
