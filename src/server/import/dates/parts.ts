import { clock, timeOf } from './clock.ts'
import { month, monthOf, weekday } from './names.ts'
import { minutesEast, zone } from './zones.ts'

/** What a text says of a moment; `east` in minutes. */
export type DateParts = { year?: number; month?: number; date?: number; time?: string; east?: number }

type Groups = Readonly<Record<string, string | undefined>>
type Read = (groups: Groups, found: DateParts) => DateParts | undefined

const between = '[\\s,.]*(?:-\\s*)?'
const ordinal = '(?:st|nd|rd|th)?'
const yearAtEnd = '(?<year>\\d{2,4})(?![\\d:h])'

// Tried in this order wherever the last one ended. A part that nothing can be made of refuses the whole text.
const shapes: readonly (readonly [RegExp, Read])[] = [
  [sticky(`(?:${weekday}|(?:ngày|lúc|vào|at|on)(?!\\p{L}))`), () => ({})],
  [sticky('(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<date>\\d{1,2})(?!\\d)'), numbers],
  [sticky('(?<year>\\d{4})(?<month>\\d{2})(?<date>\\d{2})(?!\\d)'), numbers],
  [sticky(`(?<date>\\d{1,2})\\s?[-/.]\\s?(?<month>\\d{1,2})\\s?[-/.]\\s?${yearAtEnd}`), dayFirst],
  [
    sticky(
      `(?<date>\\d{1,2})${ordinal}${between}(?<name>${month})[\\s/]*${between}(?:năm\\s)?\\s*${yearAtEnd}`,
    ),
    numbers,
  ],
  [sticky(`(?<name>${month})${between}(?<date>\\d{1,2})${ordinal}(?![\\d:h])`), numbers],
  [sticky(clock), (groups, { time }) => (time === undefined ? timePart(timeOf(groups)) : undefined)],
  // The first zone rules: "+0700 (ICT)" says it twice.
  [sticky(zone), (groups, { east }) => (east === undefined ? zonePart(minutesEast(groups)) : {})],
  // Where the time stands before it: Wed Jul 10 16:55:00 2019
  [sticky(`(?:năm\\s*)?(?<year>\\d{4})(?!\\d)`), numbers],
  [sticky('[\\s,;:.|–—]+|-|t(?=\\d)'), () => ({})],
]

/** Reads a text, in lower case and NFC, that is a date and a time in some order and nothing else. */
export function datePartsOf(text: string): DateParts | undefined {
  let found: DateParts = {}
  let at = 0
  while (at < text.length) {
    const next = partAt(text, at, found)
    if (!next) return undefined
    found = { ...found, ...next.part }
    at = next.end
  }
  return found
}

function partAt(text: string, at: number, found: DateParts) {
  for (const [shape, read] of shapes) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (!match) continue
    const part = read(match.groups ?? {}, found)
    return part && { part, end: shape.lastIndex }
  }
  return undefined
}

function numbers(groups: Groups, found: DateParts): DateParts | undefined {
  const isTwice = Object.keys(found).some((key) => groups[key] !== undefined)
  if (isTwice) return undefined
  const month = groups.name === undefined ? groups.month : monthOf(groups.name)
  return {
    ...(groups.year !== undefined && { year: fullYear(groups.year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(groups.date !== undefined && { date: Number(groups.date) }),
  }
}

function dayFirst(groups: Groups, found: DateParts): DateParts | undefined {
  const isMonthFirst = Number(groups.month) > 12
  return numbers(isMonthFirst ? { ...groups, date: groups.month, month: groups.date } : groups, found)
}

/** As RFC 2822 reads what RFC 822 and the year 2000 left: 19 is 2019, 72 is 1972, 119 is 2019. */
function fullYear(figures: string): number {
  const year = Number(figures)
  if (figures.length === 3) return 1900 + year
  if (figures.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return year
}

function timePart(time: string | undefined): DateParts | undefined {
  return time === undefined ? undefined : { time }
}

function zonePart(east: number | undefined): DateParts | undefined {
  return east === undefined ? undefined : { east }
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy')
}
