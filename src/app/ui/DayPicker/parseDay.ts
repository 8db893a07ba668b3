import { type Day, dayFrom, FIRST_YEAR, LAST_YEAR } from '../../../contract/day.ts'
import type { Bounds, DayError } from './types.ts'

type ParsedDay = { day: Day; error?: undefined } | { day?: undefined; error: DayError }

/** The day that a typed or pasted text names, days first: `2/3/2026`, `02-03-2026`, `02.03.2026`, `2026-03-02`,
 * "ngày 9 tháng 7 năm 2019", "9 July 2019", a whole dateline. Accents and what stands around the day do not matter. */
export function parseDay(text: string, bounds?: Bounds): ParsedDay {
  const plain = folded(text)
  if (plain === '') return { error: 'empty' }
  for (const shape of shapes) {
    const parts = shape.exec(plain)?.groups
    if (parts) return dayOfParts(parts, bounds)
  }
  return { error: twoDigitYear.test(plain) ? 'two-digit-year' : 'unreadable' }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const separator = '\\s*[/. -]\\s*'
const start = '(?<!\\d|\\d[/.-])'
const date = `${start}(?<date>\\d{1,2})`
const month = '(?<month>\\d{1,2})'
const name = `(?<name>${months.join('|')})[a-z]*\\.?`
const ordinal = '(?:st|nd|rd|th)?'
const year = '(?<year>\\d{4})(?![/.-]?\\d)'

const beforeYear = [
  `${date}${separator}${month}${separator}`,
  `${date}\\s*thang\\s*${month}[\\s,]*(?:nam\\s*)?`,
  `${date}${ordinal}\\s*(?:of\\s+)?${name}[\\s,]*`,
  `\\b${name}\\s*(?<date>\\d{1,2})${ordinal}[\\s,]+`,
]
const shapes = [
  // The year stands first only with four digits; a time of day may follow.
  new RegExp(`${start}(?<year>\\d{4})${separator}${month}${separator}(?<date>\\d{1,2})(?!\\d)`),
  ...beforeYear.map((before) => new RegExp(before + year)),
]
const twoDigitYear = new RegExp(beforeYear.map((before) => `${unnamed(before)}\\d{2}(?!\\d)`).join('|'))

/** The same pattern without names, which may stand once only in an expression. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<[a-z]+>/g, '(?:')
}

function dayOfParts(parts: Record<string, string | undefined>, bounds: Bounds | undefined): ParsedDay {
  const year = Number(parts.year)
  if (year < FIRST_YEAR || year > LAST_YEAR) return { error: 'out-of-reach' }
  const month = parts.name === undefined ? Number(parts.month) : months.indexOf(parts.name) + 1
  const day = dayFrom({ year, month, date: Number(parts.date) })
  if (day === null) return { error: 'no-such-day' }
  if (bounds && (day < bounds.first || day > bounds.last)) return { error: 'out-of-reach' }
  return { day }
}

/** Lower case without accents, plain hyphens, single spaces, and none of the invisible characters that come along when
 * pasting. Runs of spaces would cost the patterns above a time that grows with their square. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
}
