import { useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import { dayRangeWords } from '../../../strings/dayRange.ts'
import { RangeField } from '../../ui/DayPicker/RangeField.tsx'
import type { WrongDays } from '../../ui/DayPicker/types.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
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
  const { language, strings } = useLanguage()
  const [month, setMonth] = useState<Day | null>(null)
  return (
    <RangeField
      value={{ from, to }}
      typed={typed}
      labels={strings.days.field}
      rangeLabels={dayRangeWords[language]}
      calendar={calendar}
      reach={useReach()}
      counts={useDayCounts(month)}
      onChange={({ from, to }) => onChange({ from, to })}
      onMonth={setMonth}
    />
  )
}
