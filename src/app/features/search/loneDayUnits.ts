import { type Day, dayFrom, dayParts } from '../../../contract/day.ts'
import { type DayUnit, inReach, longMonths, monthNumber, year } from './dayUnits.ts'
import { dayOf, monthsOf, type Span } from './spans.ts'

const plainMonth = `(?:${longMonths.replace('may|', '')})`

/** What names days where nothing else stands: among other words it may be a part of a name, as in "ngân sách năm 2020", "đường 3/2", "Cách
 * mạng tháng 8". Without a year the latest is meant that is not still to come. English may: in Vietnamese it is máy. */
export const loneUnits: DayUnit[] = [
  {
    pattern: `(?:(?:trong )?nam|(?:in )?year|in) (?<year>${year})`,
    read: ({ year }) => inReach(Number(year)) && monthsOf(Number(year), 1, 12),
  },
  {
    pattern: '(?:trong )?thang (?<month>\\d{1,2})',
    read: ({ month }, today) => latestOf(today, (year) => monthsOf(year, Number(month))),
  },
  {
    pattern: `in (?<name>${plainMonth})`,
    read: ({ name = '' }, today) => latestOf(today, (year) => monthsOf(year, monthNumber(name))),
  },
  {
    pattern: `(?:ngay )?(?<date>\\d{1,2})(?: ?/ ?| thang )(?<month>\\d{1,2})`,
    read: ({ date, month }, today) => latestOf(today, (year) => dayIn(year, Number(month), Number(date))),
  },
  ...[
    `(?<date>\\d{1,2})(?:st|nd|rd|th)? (?<name>${plainMonth})`,
    `(?<name>${plainMonth}) (?<date>\\d{1,2})(?:st|nd|rd|th)?`,
  ].map(
    (pattern): DayUnit => ({
      pattern,
      read: ({ date, name = '' }, today) =>
        latestOf(today, (year) => dayIn(year, monthNumber(name), Number(date))),
    }),
  ),
]

function dayIn(year: number, month: number, date: number): Span | null {
  const day = dayFrom({ year, month, date })
  return day === null ? null : dayOf(day)
}

/** 29 February comes back after eight years at the latest. */
function latestOf(today: Day, spanIn: (year: number) => Span | null): Span | null {
  const { year } = dayParts(today)
  for (let back = 0; back <= 8; back++) {
    const span = spanIn(year - back)
    if (span && span.from <= today) return span
  }
  return null
}
