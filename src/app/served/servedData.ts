import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { ProblemKind } from '../../contract/problem.ts'

/** What a server hands over with the markup that it made: the answers that the page was made from, by their keys, and the
 * problem where it could not be made. */
export type ServedData = { answers: [QueryKey, unknown][]; problem?: ProblemKind }

/** The id of the element that holds it as JSON. */
const SERVED_ID = 'served'

/** What the server of this document handed over; null where nobody rendered it. */
export function readServed(): ServedData | null {
  const json = document.getElementById(SERVED_ID)?.textContent
  return json ? JSON.parse(json) : null
}

/** Fills the cache with what was handed over, as if it had been answered just now. */
export function takeIn(client: QueryClient, { answers }: ServedData): void {
  for (const [key, data] of answers) client.setQueryData(key, data)
}

/** All that a cache has answers for. */
export function answersIn(client: QueryClient): ServedData['answers'] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data !== undefined)
    .map(({ queryKey, state }) => [queryKey, state.data])
}
