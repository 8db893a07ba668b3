import { render } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { days } from '../../../strings/vi/days.ts'
import { DayField } from './DayField.tsx'
import { RangeField } from './RangeField.tsx'
import type { DayCounts, DayRange } from './types.ts'

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

/** A field for a range, whose value comes back only when the returned function is called. */
export function renderRangeField(onChange: (range: DayRange) => void) {
  let arrive = (_: DayRange) => {}
  function Page() {
    const [value, setValue] = useState<DayRange>({})
    arrive = setValue
    return (
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
  }
  render(<Page />)
  return (range: DayRange) => arrive(range)
}
