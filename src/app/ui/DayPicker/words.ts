import type { DayPickerProps } from 'react-day-picker'
import { rangePart } from './choice.ts'
import { dayOfDate } from './dates.ts'
import type { CalendarLabels, DayCounts, DayRange } from './types.ts'

type Words = Required<Pick<DayPickerProps, 'formatters' | 'labels'>>

/** Every text and name that the library would otherwise say in its own words. */
export function wordsFor(labels: CalendarLabels) {
  const monthOrNone = (month: Date | undefined) => (month ? dayOfDate(month) : null)
  const formatters: Words['formatters'] = {
    formatCaption: (month) => labels.monthName(dayOfDate(month)),
    formatMonthDropdown: (month) => labels.monthOption(dayOfDate(month)),
    formatYearDropdown: (year) => String(year.getFullYear()),
    formatWeekdayName: (weekday) => labels.weekdayShort(dayOfDate(weekday)),
    formatDay: (date) => String(date.getDate()),
  }
  const fixed: Words['labels'] = {
    labelGrid: (month) => labels.monthName(dayOfDate(month)),
    labelMonthDropdown: () => labels.month,
    labelYearDropdown: () => labels.year,
    labelPrevious: (month) => labels.backTo(monthOrNone(month)),
    labelNext: (month) => labels.onTo(monthOrNone(month)),
    labelWeekday: (weekday) => labels.weekdayName(dayOfDate(weekday)),
  }
  return (counts: DayCounts, chosen: DayRange): Words => ({
    formatters,
    labels: { ...fixed, labelDayButton: (date) => dayName(dayOfDate(date), labels, counts, chosen) },
  })
}

/** "Thứ tư, 10/07/2019, 18 bài, ngày đầu": the day, its articles where they are known, its part in what is chosen. */
function dayName(day: string, labels: CalendarLabels, counts: DayCounts, chosen: DayRange): string {
  const count = counts.of(day)
  const part = rangePart(day, chosen)
  return [labels.dayName(day), count !== undefined && labels.count(count), part && labels.rangeParts[part]]
    .filter(Boolean)
    .join(', ')
}
