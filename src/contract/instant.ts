import { addDays, type Day, isDay } from './day.ts'

/** A moment, RFC 3339 with whole seconds, in the site's offset of that moment: `2019-07-10T16:55:00+07:00`. */
export type Instant = string

/** Milliseconds since 1970 UTC, as a clock gives them. */
export type EpochMs = number

const MS_A_MINUTE = 60_000
const shape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Whether the text is a moment that the calendar has, within the years of the contract. */
export function isInstant(text: string): text is Instant {
  const [, day] = shape.exec(text) ?? []
  return day !== undefined && isDay(day)
}

/** The moment of an instant, to the second. Throws a RangeError for what is not an instant. */
export function epochOf(instant: Instant): EpochMs {
  if (!isInstant(instant)) throw new RangeError(`Not an instant: ${instant}`)
  return Math.floor(Date.parse(instant) / 1000) * 1000
}

/** The instant of a moment, in the zone's offset of that moment. */
export function instantAt(epoch: EpochMs, timeZone: string): Instant {
  const offset = offsetMinutes(epoch, timeZone)
  const wall = new Date(Math.floor(epoch / 1000) * 1000 + offset * MS_A_MINUTE).toISOString().slice(0, 19)
  return `${wall}${offsetText(offset)}`
}

/** The same moment, written in the zone's offset. */
export function inZone(instant: Instant, timeZone: string): Instant {
  return instantAt(epochOf(instant), timeZone)
}

/** The day on which a moment falls in the zone; `dayAt(clock(), zone)` is today. */
export function dayAt(epoch: EpochMs, timeZone: string): Day {
  return instantAt(epoch, timeZone).slice(0, 10)
}

/** The day of an instant in the zone. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return dayAt(epochOf(instant), timeZone)
}

/** The moment at which a clock in the zone shows `day` and `time` (`HH:mm` or `HH:mm:ss`). A time skipped by a
 * change of the clocks is read with the offset from before the change. */
export function epochOfWall(day: Day, time: string, timeZone: string): EpochMs {
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  if (Number.isNaN(wall)) throw new RangeError(`Not a time of day: ${day} ${time}`)
  const before = offsetMinutes(wall - 86_400_000, timeZone)
  const after = offsetMinutes(wall + 86_400_000, timeZone)
  const found = [before, after].find(
    (offset) => offsetMinutes(wall - offset * MS_A_MINUTE, timeZone) === offset,
  )
  return wall - (found ?? before) * MS_A_MINUTE
}

/** The first moment of a day in the zone. */
export function startOfDay(day: Day, timeZone: string): EpochMs {
  return epochOfWall(day, '00:00:00', timeZone)
}

/** The first moment after a day in the zone. */
export function endOfDay(day: Day, timeZone: string): EpochMs {
  return startOfDay(addDays(day, 1), timeZone)
}

/** A moment as HTTP's headers write it: `Wed, 10 Jul 2019 09:55:00 GMT`. */
export function httpDate(epoch: EpochMs): string {
  return new Date(epoch).toUTCString()
}

/** The moment in an HTTP header, or null where there is none. */
export function epochOfHttpDate(text: string): EpochMs | null {
  const epoch = Date.parse(text)
  return Number.isNaN(epoch) ? null : epoch
}

/** Whether the runtime knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    formatterFor(name)
    return true
  } catch {
    return false
  }
}

/** The zone's offset at a moment, in whole minutes east of Greenwich. */
export function offsetMinutes(epoch: EpochMs, timeZone: string): number {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(epoch)
      .map((part) => [part.type, part.value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((wall - Math.floor(epoch / 1000) * 1000) / MS_A_MINUTE)
}

// Making a formatter costs some 50 µs, using one 2: lists of articles make hundreds of instants.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+'
  const abs = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${sign}${two(Math.floor(abs / 60))}:${two(abs % 60)}`
}
