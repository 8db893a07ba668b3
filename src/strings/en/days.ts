import { type Day, dayParts, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import type { Strings } from '../strings.ts'
import { common } from './common.ts'

const monthName = (month: Day) => common.monthName(dayParts(month).month, dayParts(month).year)
const weekdayName = (day: Day) => common.weekdays[weekdayOf(day)] ?? ''

export const days: Strings['days'] = {
  search: 'Find by day',
  range: 'Days',

  picker: {
    language: 'en',
    open: 'Open calendar',
    close: 'Close',
    calendar: 'Calendar',
    go: 'Show day',
    hint: (example) => `For example: ${numericDate(example)}, the day before the month`,

    from: 'From',
    to: 'To',
    clear: 'Any day',
    presets: 'Shortcuts',
    presetNames: {
      today: 'Today',
      yesterday: 'Yesterday',
      week: 'Last 7 days',
      month: 'This month',
      lastMonth: 'Last month',
      year: 'This year',
    },

    date: numericDate,
    month: 'Month',
    year: 'Year',
    monthName,
    monthOption: (month) => monthName(month).replace(/ \d+$/, ''),
    backTo: (month) => (month ? `Back to ${monthName(month)}` : 'No earlier month'),
    onTo: (month) => (month ? `On to ${monthName(month)}` : 'No later month'),
    weekdayName,
    weekdayShort: (day) => weekdayName(day).slice(0, 2),
    dayName: (day) => `${weekdayName(day)}, ${numericDate(day)}`,
    count: (count) => (count === 0 ? 'no articles' : common.articles(count)),
    rangeParts: { only: 'chosen day', start: 'first day', middle: 'between', end: 'last day' },

    shades: 'The stronger its colour, the more articles a day has.',
    countsFailed: 'How many articles each day has could not be loaded; you can still choose a day.',
    emptyChosen: (day) => `${numericDate(day)} has no articles. Choose another day.`,
    chooseStart: 'Choose the first day, then the last.',
    chooseEnd: (start) => `The first day is ${numericDate(start)}. Choose the last.`,

    errors: {
      empty: (_text, { latest }) =>
        `There is no day yet. Type one, for example ${numericDate(latest)}, or choose it in the calendar.`,
      unreadable: (text, { latest }) =>
        `No day could be read from “${text}”. Type day, month and year in this order, for example ${numericDate(latest)}.`,
      'two-digit-year': (text, { latest }) =>
        `The year in “${text}” has two digits only, so it could be several. Type all four, for example ${numericDate(latest)}.`,
      'no-such-day': (text) =>
        `The calendar has no day “${text}”. Check day and month; the day comes before the month.`,
      'out-of-reach': (text, { first, last }) =>
        `“${text}” is outside the days to choose from. Choose from ${numericDate(first)} to ${numericDate(last)}.`,
    },
  },
}
