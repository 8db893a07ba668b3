import { useSuspenseQuery } from '@tanstack/react-query'
import type { Day } from '../../../contract/day.ts'
import { dayAt } from '../../../contract/instant.ts'
import type { Site } from '../../../contract/site.ts'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import { useClock } from './ClockContext.ts'

/** The portal: its name, zone, days and sections. Suspends until it is known. */
export function useSite(): Site {
  return useSuspenseQuery(queries.site(useApi())).data
}

/** Today in the site's zone. */
export function useToday(): Day {
  const { timeZone } = useSite()
  return dayAt(useClock()(), timeZone)
}
