import { useQuery } from '@tanstack/react-query'
import { addMonths, type Day, endOfMonth, startOfMonth } from '../../../contract/day.ts'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import type { DayCounts } from '../../ui/DayPicker/types.ts'

/** How many articles the days of a month have. The months on either side are asked along with it: they are the likely
 * next. Nothing is asked while no month is wanted. */
export function useDayCounts(month: Day | null): DayCounts {
  const shown = useMonth(month, 0)
  const months = [useMonth(month, -1), shown, useMonth(month, 1)]
  return {
    of: (day) => months.find(({ first }) => first === startOfMonth(day))?.countOf?.(day),
    isFailed: shown.isFailed,
  }
}

/** The month so many after the one that is wanted. */
function useMonth(month: Day | null, step: number) {
  const first = month && startOfMonth(addMonths(month, step))
  const { data, isError } = useQuery({
    ...queries.days(useApi(), first ?? '', first ? endOfMonth(first) : ''),
    enabled: first !== null,
  })
  const counts = data && new Map(data.days.map(({ day, count }) => [day, count]))
  return { first, countOf: counts && ((day: Day) => counts.get(day) ?? 0), isFailed: isError }
}
