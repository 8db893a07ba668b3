import { matchPath } from 'react-router'
import { paths, routePatterns } from '../paths.ts'
import { parseDay } from '../ui/DayPicker/parseDay.ts'
import { readArchive, typedIn } from './lists.ts'

/** The address in the app that another one stands for; null where it stands for itself. `/days?day=10/07/2019` is what the
 * field for a day sends where no script runs: it leads to that day's edition, and to the archive where it names no day. Whoever
 * takes the end off a day's address, as in `/days/2019-07`, wants that month or year. */
export function redirectOf({ pathname, search }: { pathname: string; search: string }): string | null {
  const asked = matchPath(routePatterns.day, pathname)?.params.day
  if (asked !== undefined) return archiveOf(asked)
  if (matchPath(routePatterns.archive, pathname) === null) return null
  const { day } = parseDay(typedIn(new URLSearchParams(search), 'day'))
  return day === undefined ? null : paths.day(day)
}

function archiveOf(asked: string): string | null {
  const [, yearText, monthText] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(asked) ?? []
  if (yearText === undefined) return null
  const { year, month } = readArchive(new URLSearchParams({ year: yearText, month: monthText ?? '' }))
  if (year === undefined || (monthText !== undefined && month === undefined)) return null
  return paths.archive(year, month)
}
