import { matchPath } from 'react-router'
import { paths, routePatterns } from '../paths.ts'
import { parseDay } from '../ui/DayPicker/parseDay.ts'
import { typedIn } from './lists.ts'

/** The address in the app that another one stands for; null where it stands for itself. `/days?day=10/07/2019` is what the
 * field for a day sends where no script runs: it leads to that day's edition, and to the archive where it names no day. */
export function redirectOf({ pathname, search }: { pathname: string; search: string }): string | null {
  if (matchPath(routePatterns.archive, pathname) === null) return null
  const { day } = parseDay(typedIn(new URLSearchParams(search), 'day'))
  return day === undefined ? null : paths.day(day)
}
