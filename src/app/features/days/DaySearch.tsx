import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Day } from '../../../contract/day.ts'
import { paths } from '../../paths.ts'
import { DayField } from '../../ui/DayPicker/DayField.tsx'
import { useStrings } from '../language/LanguageContext.tsx'
import { calendar } from './calendar.tsx'
import { useDayCounts } from './useDayCounts.ts'
import { useReach } from './useReach.ts'

/** «Tìm theo ngày:» a day, typed or chosen, leads to its edition. `day` is the one to begin with, `typed` what was sent from
 * the page before and was no day. */
export function DaySearch({ day, typed }: { day?: Day | undefined; typed?: string | undefined }) {
  const { days } = useStrings()
  const navigate = useNavigate()
  const [month, setMonth] = useState<Day | null>(null)
  return (
    <DayField
      label={days.search}
      action={paths.archive()}
      name="day"
      value={day}
      typed={typed}
      labels={days.field}
      calendar={calendar}
      reach={useReach()}
      counts={useDayCounts(month)}
      onChoose={(chosen) => navigate(paths.day(chosen))}
      onMonth={setMonth}
    />
  )
}
