import { type Day, dayParts, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import type { calendar as vi } from '../vi/calendar.ts'
import { common } from './common.ts'
import { weekdayInitials } from './weekdays.ts'

const monthName = (month: Day) => common.monthName(dayParts(month).month, dayParts(month).year)
const weekdayName = (day: Day) => common.weekdays[weekdayOf(day)] ?? ''

/** The words of the open calendar. A `month` is any of its days. */
export const calendar: typeof vi = {
  language: 'en',
  close: 'Close',
  calendar: 'Calendar',
  month: 'Month',
  year: 'Year',
  monthName,
  monthOption: (month) => monthName(month).replace(/ \d+$/, ''),
  backTo: (month) => (month ? `Back to ${monthName(month)}` : 'No earlier month'),
  onTo: (month) => (month ? `On to ${monthName(month)}` : 'No later month'),
  weekdayName,
  weekdayShort: (day) => weekdayInitials[weekdayOf(day)] ?? '',
  dayName: (day) => `${weekdayName(day)}, ${numericDate(day)}`,
  count: (count) => (count === 0 ? 'no articles' : common.articles(count)),
  rangeParts: { only: 'chosen day', start: 'first day', middle: 'between', end: 'last day' },
  shades: 'The stronger its colour, the more articles a day has.',
  countsFailed: 'How many articles each day has could not be loaded; you can still choose a day.',
}
