import { numericDate } from '../format.ts'
import type { Strings } from '../strings.ts'

export const days: Strings['days'] = {
  search: 'Find by day',

  field: {
    open: 'Open calendar',
    go: 'Show day',
    hint: (example) => `For example: ${numericDate(example)}, the day before the month`,
    date: numericDate,
    emptyChosen: (day) => `${numericDate(day)} has no articles. Choose another day.`,
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
