import { addDays, type Day } from '../../../contract/day.ts'
import { type DayUnit, dayUnits, dayWithoutYear, wholeDay } from './dayUnits.ts'
import { foldedText } from './foldedText.ts'
import { loneUnits } from './loneDayUnits.ts'
import type { Span } from './spans.ts'

/** What a search asks for apart from its days, and these; without an end they are open on that side. */
type SearchWithDays = { q: string; from?: Day; to?: Day }

/** Reads days that are named in the words of a search: "hôm qua", "thứ tư tuần trước", "tháng 7/2019", "quý III/2019", "10/07/2019", "từ 1/7 đến
 * 15/7/2019", "3 ngày qua", "yesterday", "July 2019"; and alone, "năm 2019", "tháng 7", "10/7". Accents and letter case do not matter; quoted words are meant as words. Null where none are named. */
export function daysInWords(typed: string, today: Day): SearchWithDays | null {
  const q = typed.normalize('NFC')
  const { text, places } = foldedText(q)
  for (const { pattern, read } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const days = read(match[0], match.groups ?? {}, today)
      if (!days) continue
      const start = places[match.index] ?? 0
      const end = places[match.index + match[0].length] ?? q.length
      const rest = `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/g, ' ').trim()
      return { q: rest, ...days }
    }
  }
  const alone = spanOf(text.replace(/ +/g, ' ').trim(), today, loneUnits)
  return alone && { q: '', ...alone }
}

type Days = { from?: Day; to?: Day }
type Phrase = {
  pattern: RegExp
  read: (text: string, parts: Record<string, string | undefined>, today: Day) => Days | null
}

const unit = patternOf(dayUnits)
const beginning = patternOf([...dayUnits, dayWithoutYear])
const to = '(?: ?- ?| (?:den|toi|to|until)(?: het)?(?: ngay)? )'

/** What may stand around days: neither letters nor digits, nor what makes them a part of a number (7/2019/NĐ-CP). */
const before = '(?<![\\p{L}\\p{N}/.,-])'
const after = '(?![\\p{L}\\p{N}]|[/-][\\p{L}\\p{N}]|\\.\\d)'

/** The longest first. */
const phrases: Phrase[] = [
  phrase(`(?:tu|from) (?:ngay )?(?<first>${beginning})${to}(?<last>${unit})`, (_, parts, today) =>
    between(parts.first ?? '', parts.last ?? '', today),
  ),
  phrase(`(?<first>${wholeDay.pattern})${to}(?<last>${wholeDay.pattern})`, (_, parts, today) =>
    between(parts.first ?? '', parts.last ?? '', today),
  ),
  phrase(
    `(?<side>tu|since|after|sau|truoc|before)(?: ngay)? (?<day>${wholeDay.pattern})`,
    (_, parts, today) => openEnded(parts.side ?? '', spanOf(parts.day ?? '', today, [wholeDay])),
  ),
  phrase(unit, (text, _, today) => spanOf(text, today, dayUnits)),
]

function phrase(pattern: string, read: Phrase['read']): Phrase {
  return { pattern: new RegExp(`${before}(?:${pattern})${after}`, 'gu'), read }
}

/** Any of them, without names: a name may stand once only in an expression. */
function patternOf(units: readonly DayUnit[]): string {
  return `(?:${units.map(({ pattern }) => pattern.replace(/\(\?<[a-zA-Z]+>/g, '(?:')).join('|')})`
}

/** From the first of one to the last of the other, turned round where they are reversed; the former has the latter's year if it has none. */
function between(first: string, last: string, today: Day): Days | null {
  const end = spanOf(last, today, dayUnits)
  const start = spanOf(first, today, dayUnits) ?? (end && spanOf(first, end.to, [dayWithoutYear]))
  if (!start || !end) return null
  return start.from <= end.to ? { from: start.from, to: end.to } : { from: end.from, to: start.to }
}

function openEnded(side: string, span: Span | null): Days | null {
  if (!span) return null
  if (side === 'tu' || side === 'since') return { from: span.from }
  if (side === 'sau' || side === 'after') return { from: addDays(span.to, 1) }
  return { to: addDays(span.from, -1) }
}

function spanOf(text: string, today: Day, units: readonly DayUnit[]): Span | null {
  for (const { pattern, read } of units) {
    const match = new RegExp(`^(?:${pattern})$`, 'u').exec(text)
    const span = match && read(match.groups ?? {}, today, text)
    if (span) return span
  }
  return null
}
