import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import type { EpochMs } from '../contract/instant.ts'
import type { Api } from './api/api.ts'
import { queries } from './api/queries.ts'
import { routePatterns } from './paths.ts'
import { lazyPageAt } from './routes.tsx'

/** A URL, or a location of the router. */
type Address = { pathname: string; search: string }

/** Asks for everything that the page at an address will want, its code too, all at once. Resolves when all has been answered or
 * has failed; a failure is told by the page, when it asks for itself. */
export async function prefetchFor(
  client: QueryClient,
  api: Api,
  address: Address,
  now: EpochMs,
): Promise<void> {
  const site = client.prefetchQuery(queries.site(api))
  const id = matchPath(routePatterns.article, address.pathname)?.params.id
  if (id) {
    await Promise.all([
      site,
      client.prefetchQuery(queries.article(api, id)),
      client.prefetchQuery(queries.engagement(api, id)),
    ])
    return
  }
  const page = lazyPageAt(address.pathname)
  const reads = page && import('./pages/listReads.ts').catch(() => undefined)
  await Promise.all([
    site,
    page?.preload(),
    reads?.then((module) => module?.readLists(client, api, address, now)),
  ])
}
