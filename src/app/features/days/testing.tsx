import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { days } from '../../../strings/vi/days.ts'
import { DayField } from '../../ui/DayPicker/DayField.tsx'
import { RangeField } from '../../ui/DayPicker/RangeField.tsx'
import type { DayCounts, DayRange } from '../../ui/DayPicker/types.ts'

const reach = { first: '2019-01-01', last: '2019-07-17', latest: '2019-07-15', today: '2019-07-17' }

/** A field for one day, which begins with 10/07/2019. */
export function renderDayField(counts: DayCounts, onChoose: (day: string) => void) {
  render(
    <StrictMode>
      <DayField
        label={days.search}
        action="/somewhere"
        name="day"
        value="2019-07-10"
        labels={days.picker}
        reach={reach}
        counts={counts}
        onChoose={onChoose}
        onMonth={() => {}}
      />
    </StrictMode>,
  )
}

/** A field for a range, without one. The function returned renders it again with a range, as when its page has come. */
export function renderRangeField(onChange: (range: DayRange) => void) {
  const fieldWith = (value: DayRange) => (
    <RangeField
      label={days.range}
      value={value}
      labels={days.picker}
      reach={reach}
      counts={{ of: () => undefined, isFailed: false }}
      onChange={onChange}
      onMonth={() => {}}
    />
  )
  const { rerender } = render(fieldWith({}))
  return (value: DayRange) => rerender(fieldWith(value))
}
