import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { serve } from '../../../../tests/setup/served.tsx'
import { calendar } from '../../../strings/vi/calendar.ts'
import { dayRange } from '../../../strings/vi/dayRange.ts'
import { days } from '../../../strings/vi/days.ts'
import { CalendarPanel, type CalendarPanelProps } from '../../ui/DayPicker/CalendarPanel.tsx'
import { DayField } from '../../ui/DayPicker/DayField.tsx'
import { RangeField } from '../../ui/DayPicker/RangeField.tsx'
import type { DayCounts, DayRange } from '../../ui/DayPicker/types.ts'

const reach = { first: '2019-01-01', last: '2019-07-17', latest: '2019-07-15', today: '2019-07-17' }
const unknown: DayCounts = { of: () => undefined, isFailed: false }

function Calendar(props: Omit<CalendarPanelProps, 'labels'>) {
  return <CalendarPanel {...props} labels={calendar} />
}

/** A field for one day, which begins with 10/07/2019. */
function dayField(counts: DayCounts, onChoose: (day: string) => void, typed?: string) {
  return (
    <DayField
      label={days.search}
      action="/somewhere"
      name="day"
      value={typed === undefined ? '2019-07-10' : undefined}
      typed={typed}
      labels={days.field}
      calendar={{ preload: () => {}, Panel: Calendar }}
      reach={reach}
      counts={counts}
      onChoose={onChoose}
      onMonth={() => {}}
    />
  )
}

export function renderDayField(counts: DayCounts, onChoose: (day: string) => void) {
  render(<StrictMode>{dayField(counts, onChoose)}</StrictMode>)
}

/** The same as a server renders it, or with what was `typed` into it on the page before. */
export function serveDayField(onChoose: (day: string) => void, typed?: string) {
  return serve(dayField(unknown, onChoose, typed))
}

function rangeField(value: DayRange, onChange: (range: DayRange) => void) {
  return (
    <RangeField
      value={value}
      labels={days.field}
      rangeLabels={dayRange}
      calendar={{ preload: () => {}, Panel: Calendar }}
      reach={reach}
      counts={unknown}
      onChange={onChange}
      onMonth={() => {}}
    />
  )
}

/** A field for a range, without one. The function returned renders it again with a range, as when its page has come. */
export function renderRangeField(onChange: (range: DayRange) => void) {
  const { rerender } = render(rangeField({}, onChange))
  return (value: DayRange) => rerender(rangeField(value, onChange))
}

export function serveRangeField(onChange: (range: DayRange) => void) {
  return serve(rangeField({}, onChange))
}
