import { addDays, type Day, dayParts, FIRST_YEAR, LAST_YEAR } from '../../../contract/day.ts'
import { parseDay } from '../../ui/DayPicker/parseDay.ts'
import {
  dayOf,
  lastDays,
  lastWeekday,
  monthsFrom,
  monthsOf,
  quarterOf,
  type Span,
  weekdayIn,
  weekOf,
  yearOf,
} from './spans.ts'

// How people name days, in text that is folded: Vietnamese without its accents, and English.

/** A way to name days. `pattern` has no groups but named ones; `read` is given these and answers null where there are no such days. */
export type DayUnit = {
  pattern: string
  read: (parts: Record<string, string | undefined>, today: Day, text: string) => Span | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const longMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const monthName = `(?:${longMonths}|${months.join('|')}|sept)`
const weekdays = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekday = `(?:thu (?:${weekdays.join('|')}|[2-7])|chu nhat)`
const englishWeekday = `(?:${englishWeekdays.join('|')})`
export const year = '\\d{4}'
const separator = ' ?[/.-] ?'

/** A day with its year. */
export const wholeDay: DayUnit = {
  pattern: [
    `(?:ngay )?\\d{1,2}${separator}\\d{1,2}${separator}${year}`,
    `${year}-\\d{1,2}-\\d{1,2}`,
    `(?:ngay )?\\d{1,2} thang \\d{1,2}(?:,? nam |, ?| |/)${year}`,
    `\\d{1,2}(?:st|nd|rd|th)? ${monthName},? ${year}`,
    `${monthName} \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
  ].join('|'),
  read: (_, __, text) => {
    const { day } = parseDay(text.replace(/thang (\d{1,2})\//, 'thang $1 nam '))
    return day === undefined ? null : dayOf(day)
  },
}

/** A day or a month that waits for the year of another: `1/7` in "từ 1/7 đến 15/7/2019". */
export const dayWithoutYear: DayUnit = {
  pattern: `(?:ngay )?\\d{1,2}(?:${separator}| thang )\\d{1,2}|thang \\d{1,2}`,
  read: (_, end, text) => {
    const [one = 0, other] = (text.match(/\d+/g) ?? []).map(Number)
    const { year } = dayParts(end)
    if (other === undefined) return monthsOf(year, one)
    const { day } = parseDay(`${one}/${other}/${year}`)
    return day === undefined ? null : dayOf(day)
  },
}

const relative: Record<string, (today: Day) => Span> = {
  'hom nay|today': (today) => dayOf(today),
  'hom qua|yesterday': (today) => dayOf(addDays(today, -1)),
  'hom kia': (today) => dayOf(addDays(today, -2)),
  'tuan nay|this week': (today) => weekOf(today, 0),
  'tuan (?:truoc|qua|roi)|last week': (today) => weekOf(today, -1),
  'thang nay|this month': (today) => monthsFrom(today, 0),
  'thang (?:truoc|roi)|last month': (today) => monthsFrom(today, -1),
  'quy nay|this quarter': (today) => quarterOf(today, 0),
  'quy truoc|last quarter': (today) => quarterOf(today, -1),
  'nam nay|this year': (today) => yearOf(today, 0),
  'nam (?:ngoai|truoc)|last year': (today) => yearOf(today, -1),
}

/** The ways to name days that need no other word. */
export const dayUnits: DayUnit[] = [
  wholeDay,
  {
    pattern: `quy (?<quarter>[1-4]|iv|i{1,3})(?: ?[/-] ?|,? nam | )(?<quarterYear>${year})`,
    read: ({ quarter = '', quarterYear }) => quarterIn(Number(quarterYear), quarter),
  },
  {
    pattern: `q(?<english>[1-4])(?: ?/ ?| )(?<englishYear>${year})`,
    read: ({ english = '', englishYear }) => quarterIn(Number(englishYear), english),
  },
  {
    pattern: `thang (?<month>\\d{1,2})(?: ?[/-] ?|,? nam | )(?<monthYear>${year})`,
    read: ({ month, monthYear }) => inReach(Number(monthYear)) && monthsOf(Number(monthYear), Number(month)),
  },
  {
    pattern: `(?<name>${monthName}) (?<nameYear>${year})`,
    read: ({ name = '', nameYear }) =>
      inReach(Number(nameYear)) && monthsOf(Number(nameYear), monthNumber(name)),
  },
  {
    pattern: `(?<weekday>${weekday}) (?<week>tuan (?:truoc|qua|roi|nay))`,
    read: ({ weekday = '', week = '' }, today) =>
      weekdayIn(today, weekdayNumber(weekday), week.endsWith('nay') ? 0 : -1),
  },
  {
    pattern: `(?<ofWeek>${englishWeekday}) (?<which>last|this) week`,
    read: ({ ofWeek = '', which }, today) =>
      weekdayIn(today, englishWeekdays.indexOf(ofWeek), which === 'this' ? 0 : -1),
  },
  {
    pattern: '(?:trong )?(?<count>\\d{1,3}) ngay (?:vua )?qua|(?:last|past) (?<englishCount>\\d{1,3}) days',
    read: ({ count, englishCount }, today) => lastDays(today, Number(count ?? englishCount)),
  },
  {
    pattern: `last (?<last>${englishWeekday})`,
    read: ({ last = '' }, today) => lastWeekday(today, englishWeekdays.indexOf(last)),
  },
  ...Object.entries(relative).map(([pattern, read]) => ({
    pattern,
    read: (_: object, today: Day) => read(today),
  })),
]

export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1
}

function quarterIn(year: number, quarter: string): Span | null {
  const number = { i: 1, ii: 2, iii: 3, iv: 4 }[quarter] ?? Number(quarter)
  return inReach(year) && monthsOf(year, 3 * number - 2, 3)
}

export function inReach(year: number): true | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? true : null
}

/** 0 for Monday. */
function weekdayNumber(name: string): number {
  const [, word = ''] = name.split(' ')
  if (word === 'nhat') return 6
  return /\d/.test(word) ? Number(word) - 2 : weekdays.indexOf(word)
}
