import type { Reach } from '../../ui/DayPicker/types.ts'
import { useSite, useToday } from '../site/useSite.ts'

/** The days that a reader can choose from: the portal's first, to the later of its last and today. */
export function useReach(): Reach {
  const { firstDay, lastDay } = useSite()
  const today = useToday()
  const latest = lastDay ?? today
  const isQuiet = latest < today
  return { first: firstDay ?? today, last: isQuiet ? today : latest, latest, today }
}
