import { type Day, dayParts, weekdayOf } from '../contract/day.ts'
import { epochOf, type Instant, inZone, offsetMinutes } from '../contract/instant.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** Weekdays' names, Sunday first. */
export type Weekdays = readonly [string, string, string, string, string, string, string]

/** `10/07/2019` */
export function numericDate(day: Day): string {
  const { year, month, date } = dayParts(day)
  return `${two(date)}/${two(month)}/${year}`
}

/** `16:55`, on the zone's clock */
export function timeOfDay(instant: Instant, timeZone: string): string {
  return inZone(instant, timeZone).slice(11, 16)
}

/** `Thứ tư, 10/07/2019 16:55 GMT+7`, with the offset of that moment. */
export function dateline(instant: Instant, timeZone: string, weekdays: Weekdays): string {
  const local = inZone(instant, timeZone)
  const day = local.slice(0, 10)
  const zone = zoneName(offsetMinutes(epochOf(instant), timeZone))
  return `${weekdays[weekdayOf(day)]}, ${numericDate(day)} ${local.slice(11, 16)} ${zone}`
}

function zoneName(offset: number): string {
  if (offset === 0) return 'GMT'
  const minutes = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return `GMT${sign}${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`}`
}
