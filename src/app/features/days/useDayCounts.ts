import { useQueries } from '@tanstack/react-query'
import { addMonths, type Day, endOfMonth, startOfMonth } from '../../../contract/day.ts'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import type { DayCounts } from '../../ui/DayPicker/types.ts'

/** How many articles the days of a month have. The months on either side are asked along with it: they are the likely
 * next. Nothing is asked while no month is wanted. */
export function useDayCounts(month: Day | null): DayCounts {
  const api = useApi()
  const months = month === null ? [] : [-1, 0, 1].map((step) => startOfMonth(addMonths(month, step)))
  const answers = useQueries({ queries: months.map((first) => queries.days(api, first, endOfMonth(first))) })
  const known = new Map(
    months.map((first, index) => {
      const days = answers[index]?.data?.days
      return [first, days && new Map(days.map(({ day, count }) => [day, count]))]
    }),
  )
  return {
    of(day) {
      const counts = known.get(startOfMonth(day))
      return counts && (counts.get(day) ?? 0)
    },
    isFailed: answers[1]?.isError ?? false,
  }
}
