import type { Day } from '../../../contract/day.ts'

/** Why a text is no day that can be chosen. */
export type DayError = 'empty' | 'unreadable' | 'two-digit-year' | 'no-such-day' | 'out-of-reach'

/** Ranges that can be chosen by name. */
export type PresetId = 'today' | 'yesterday' | 'week' | 'month' | 'lastMonth' | 'year'

/** The days that can be chosen, `first` to `last`, both included. */
export type Bounds = { first: Day; last: Day }

/** What a picker has to know of the calendar it stands in; `latest` is the latest day that has articles. */
export type Reach = Bounds & { today: Day; latest: Day }

/** A choice of days; without an end it is open on that side. */
export type DayRange = { from?: Day | undefined; to?: Day | undefined }

/** What was sent in the place of a range's days and is none, as it was typed. */
export type WrongDays = { from?: string; to?: string }

/** How many articles a day has, undefined where that is not known (yet). */
export type DayCounts = { of: (day: Day) => number | undefined; isFailed: boolean }

/** The words of a field for a day. */
export type DayLabels = {
  open: string
  go: string
  hint: (example: Day) => string
  date: (day: Day) => string
  emptyChosen: (day: Day) => string
  errors: Record<DayError, (text: string, reach: Reach) => string>
}

/** The words of two fields for a range, besides those of each. */
export type RangeLabels = {
  label: string
  from: string
  to: string
  clear: string
  presets: string
  presetNames: Record<PresetId, string>
  chooseStart: string
  chooseEnd: (start: Day) => string
}

/** Every word of the open calendar. A `month` is any of its days. */
export type CalendarLabels = {
  /** BCP 47, of all the others. */
  language: string
  close: string
  calendar: string
  month: string
  year: string
  monthName: (month: Day) => string
  monthOption: (month: Day) => string
  backTo: (month: Day | null) => string
  onTo: (month: Day | null) => string
  weekdayName: (day: Day) => string
  weekdayShort: (day: Day) => string
  dayName: (day: Day) => string
  count: (count: number) => string
  rangeParts: { only: string; start: string; middle: string; end: string }
  shades: string
  countsFailed: string
}
