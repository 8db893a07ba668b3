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

/** Every word of the pickers. A `month` is any of its days. */
export type DayLabels = {
  /** BCP 47, of all the others. */
  language: string
  open: string
  close: string
  calendar: string
  go: string
  hint: (example: Day) => string
  from: string
  to: string
  clear: string
  presets: string
  presetNames: Record<PresetId, string>
  date: (day: Day) => string
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
  emptyChosen: (day: Day) => string
  chooseStart: string
  chooseEnd: (start: Day) => string
  errors: Record<DayError, (text: string, reach: Reach) => string>
}
