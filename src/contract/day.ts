/** A calendar day of the site's zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** The years that days and instants may have. */
export const FIRST_YEAR = 1912
export const LAST_YEAR = 2100

const MS_A_DAY = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar date as numbers; months count from 1. */
export type DayParts = { year: number; month: number; date: number }

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day with these parts, or null where the calendar has none (31/02, month 13, a year out of bounds). */
export function dayFrom({ year, month, date }: DayParts): Day | null {
  if (![year, month, date].every(Number.isInteger)) return null
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  if (date < 1 || date > daysInMonth(year, month)) return null
  return `${year}-${pad(month)}-${pad(date)}`
}

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  const match = shape.exec(text)
  return match !== null && dayFrom(partsOf(match)) === text
}

/** The parts of a day. Throws a RangeError for what is not a day. */
export function dayParts(day: Day): DayParts {
  const match = shape.exec(day)
  if (!match) throw new RangeError(`Not a day: ${day}`)
  return partsOf(match)
}

/** The day `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * MS_A_DAY).toISOString().slice(0, 10)
}

/** The same date `count` months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = dayParts(day)
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return `${target.year}-${pad(target.month)}-${pad(Math.min(date, daysInMonth(target.year, target.month)))}`
}

/** The weekday, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay()
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function endOfMonth(day: Day): Day {
  const { year, month } = dayParts(day)
  return `${day.slice(0, 7)}-${pad(daysInMonth(year, month))}`
}

/** The day, moved into the bounds. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day < first) return first
  return day > last ? last : day
}

function partsOf(match: RegExpExecArray): DayParts {
  return { year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) }
}

function utc(day: Day): number {
  const { year, month, date } = dayParts(day)
  return Date.UTC(year, month - 1, date)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
