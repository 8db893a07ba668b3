import { numericDate } from '../format.ts'
import type { dayRange as vi } from '../vi/dayRange.ts'

/** The words of choosing from one day to another, which come with the search. */
export const dayRange: typeof vi = {
  label: 'Days',
  from: 'From',
  to: 'To',
  clear: 'Search all days',
  presets: 'Shortcuts',
  presetNames: {
    today: 'Today',
    yesterday: 'Yesterday',
    week: 'Last 7 days',
    month: 'This month',
    lastMonth: 'Last month',
    year: 'This year',
  },
  chooseStart: 'Choose the first day, then the last.',
  chooseEnd: (start) => `The first day is ${numericDate(start)}. Choose the last.`,
}
