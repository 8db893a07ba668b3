import { useEffect, useMemo, useRef, useState } from 'react'
import { type DateRange, DayPicker } from 'react-day-picker'
import { addMonths, clampDay, type Day, dayParts, startOfMonth } from '../../../contract/day.ts'
import styles from './Calendar.module.css'
import { openingDay } from './choice.ts'
import { dateOf, dayOfDate } from './dates.ts'
import { GridDay } from './GridDay.tsx'
import { GridProvider } from './gridContext.ts'
import { dayForKey } from './keys.ts'
import { MonthSelect } from './MonthSelect.tsx'
import type { CalendarLabels, DayCounts, DayRange, Reach } from './types.ts'
import { WeekdayRow } from './WeekdayRow.tsx'
import { wordsFor } from './words.ts'

export type CalendarProps = {
  mode: 'single' | 'range'
  labels: CalendarLabels
  reach: Reach
  /** The day that the fields name: the calendar opens on it, and moves to it when it changes. */
  pointed: Day | undefined
  chosen: DayRange
  counts: DayCounts
  onChoose: (day: Day) => void
  /** Told the first day of each month that comes to be shown. */
  onMonth: (month: Day) => void
}

const components = { DayButton: GridDay, Dropdown: MonthSelect, Weekdays: WeekdayRow }
const classNames = {
  root: styles.calendar,
  month: styles.month,
  month_caption: styles.caption,
  dropdowns: styles.dropdowns,
  button_previous: styles.step,
  button_next: styles.step,
  month_grid: styles.grid,
  weekday: styles.weekday,
  day: styles.day,
  day_button: styles.button,
}

/** A month of days, to be loaded when wanted. One day is the cursor: Tab reaches it, keys move it, its month is shown. */
export function Calendar(props: CalendarProps) {
  const { mode, labels, reach, pointed, chosen, counts, onChoose, onMonth } = props
  const [cursor, setCursor] = useState(() => openingDay(pointed, reach))
  const [seen, setSeen] = useState(pointed)
  if (pointed !== seen) {
    setSeen(pointed)
    if (pointed !== undefined) setCursor(pointed)
  }

  const month = startOfMonth(cursor)
  useEffect(() => onMonth(month), [month, onMonth])

  const root = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(true)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    root.current?.querySelector<HTMLElement>(`[data-day="${cursor}"] button`)?.focus()
  }, [cursor])

  const goTo = (day: Day) => setCursor(clampDay(day, reach.first, reach.last))
  const grid = {
    cursor,
    chosen,
    counts,
    takesEmpty: mode === 'range',
    onFocus: setCursor,
    onKeyDown(event: React.KeyboardEvent, day: Day) {
      const target = dayForKey(event, day, getComputedStyle(event.currentTarget).direction === 'rtl')
      if (target === null) return
      event.preventDefault()
      wantsFocus.current = true
      goTo(target)
    },
  }
  const words = useMemo(() => wordsFor(labels), [labels])
  const choose = (_: unknown, date: Date) => onChoose(dayOfDate(date))
  const selection =
    mode === 'range'
      ? ({ mode, selected: datesOf(chosen), onSelect: choose } as const)
      : ({ mode, required: true, selected: datesOf(chosen)?.from, onSelect: choose } as const)

  return (
    <GridProvider value={grid}>
      <div ref={root}>
        <DayPicker
          {...selection}
          {...words(counts, chosen)}
          components={components}
          classNames={classNames}
          captionLayout="dropdown"
          navLayout="around"
          lang={labels.language}
          weekStartsOn={1}
          fixedWeeks
          today={dateOf(reach.today)}
          month={dateOf(month)}
          onMonthChange={(date) => goTo(addMonths(cursor, monthsBetween(month, dayOfDate(date))))}
          startMonth={dateOf(reach.first)}
          endMonth={dateOf(reach.last)}
          disabled={{ before: dateOf(reach.first), after: dateOf(reach.last) }}
        />
      </div>
    </GridProvider>
  )
}

function datesOf({ from, to }: DayRange): DateRange | undefined {
  if (from === undefined && to === undefined) return undefined
  const date = (day: Day | undefined) => (day === undefined ? undefined : dateOf(day))
  return { from: date(from), to: date(to) }
}

function monthsBetween(earlier: Day, later: Day): number {
  const [a, b] = [dayParts(earlier), dayParts(later)]
  return (b.year - a.year) * 12 + b.month - a.month
}
