import { useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import { RangeField } from '../../ui/DayPicker/RangeField.tsx'
import type { WrongDays } from '../../ui/DayPicker/types.ts'
import { useStrings } from '../language/LanguageContext.tsx'
import { calendar } from './calendar.tsx'
import { useDayCounts } from './useDayCounts.ts'
import { useReach } from './useReach.ts'

type DayRangeProps = {
  from?: Day | undefined
  to?: Day | undefined
  typed?: WrongDays | undefined
  onChange: (range: { from?: Day | undefined; to?: Day | undefined }) => void
}

/** The days to search in, from one to another, both included; either may be left open. */
export function DayRange({ from, to, typed, onChange }: DayRangeProps) {
  const { days } = useStrings()
  const [month, setMonth] = useState<Day | null>(null)
  return (
    <RangeField
      label={days.range}
      value={{ from, to }}
      typed={typed}
      labels={days.picker}
      calendar={calendar}
      reach={useReach()}
      counts={useDayCounts(month)}
      onChange={({ from, to }) => onChange({ from, to })}
      onMonth={setMonth}
    />
  )
}
