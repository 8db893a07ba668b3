import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { dayAt, type EpochMs } from '../contract/instant.ts'
import type { ProblemKind } from '../contract/problem.ts'
import type { Reads, Render } from '../contract/render.ts'
import { languageFor } from '../strings/language.ts'
import { App } from './App.tsx'
import type { Api } from './api/api.ts'
import { Failure } from './api/failure.ts'
import { keys, queries } from './api/queries.ts'
import { createQueryClient } from './api/queryClient.ts'
import { loadWords } from './features/language/words.ts'
import { redirectOf } from './pages/dayRedirect.ts'
import { readSearch } from './pages/lists.ts'
import { searchRedirectOf } from './pages/searchRedirect.ts'
import { prefetchFor } from './prefetchFor.ts'
import { type LazyRoute, lazyRouteAt } from './routes.tsx'
import { answersIn, type ServedData } from './served/servedData.ts'

/** Renders a page whole: everything that it shows is read before, so that nothing in it waits. */
export const render: Render = async ({ address, language, now, reads, problem: refused }) => {
  const url = new URL(address, 'http://page.invalid')
  // Nothing is at half an address of a day, but there is what it stands for.
  const mayStandFor = !refused || refused === 'not-found'
  const redirect = mayStandFor ? (redirectOf(url) ?? (await searchRedirect(url, reads, now))) : null
  if (redirect !== null) return { redirect }

  const client = createQueryClient({ triesAgain: false })
  const api = apiOf(reads)
  const asked = refused ? client.prefetchQuery(queries.site(api)) : prefetchFor(client, api, url, now)
  await Promise.all([asked, loadWords(languageFor(language))])
  const failure = failureIn(client)
  if (failure?.errors.some(({ field }) => field === 'cursor')) return { redirect: withoutCursor(url) }

  const problem = refused ?? (failure ? (failure.kind as ProblemKind) : null)
  const served: ServedData = { answers: answersIn(client), ...(problem && { problem }) }
  return {
    problem,
    module: problem ? null : moduleAt(url.pathname),
    data: JSON.stringify(served),
    markup: () =>
      renderToString(
        <StrictMode>
          <StaticRouter location={address}>
            <App api={api} queryClient={client} clock={() => now} language={language} problem={problem} />
          </StaticRouter>
        </StrictMode>,
      ),
  }
}

/** Words of a search may name days; which, the site's zone decides. */
async function searchRedirect(url: URL, reads: Reads, now: EpochMs): Promise<string | null> {
  const { q } = readSearch(url.searchParams)
  const site = q === undefined ? undefined : await reads.site().catch(() => undefined)
  return site ? searchRedirectOf(url, dayAt(now, site.timeZone)) : null
}

/** Where a page's code is, as Vite's manifest names it: the same files that `routes.tsx` imports. */
const modules: Record<LazyRoute, string> = {
  front: 'src/app/pages/listPages.ts',
  archive: 'src/app/pages/listPages.ts',
  day: 'src/app/pages/listPages.ts',
  section: 'src/app/pages/listPages.ts',
  search: 'src/app/pages/SearchPage.tsx',
  privacy: 'src/app/pages/noticePages.ts',
  imprint: 'src/app/pages/noticePages.ts',
  saved: 'src/app/pages/noticePages.ts',
}

function moduleAt(pathname: string): string | null {
  const route = lazyRouteAt(pathname)
  return route ? modules[route] : null
}

/** Reads as the app knows them. Nobody votes, and nothing counts, while a server renders. */
function apiOf(reads: Reads): Api {
  const asFailure = (error: { kind?: ProblemKind; errors?: Failure['errors'] }) => {
    throw new Failure(error.kind ?? 'unexpected', { errors: error.errors ?? [], cause: error })
  }
  const never = () => Promise.reject(new Failure('unexpected'))
  return {
    site: () => reads.site().catch(asFailure),
    articles: (query) => reads.articles(query).catch(asFailure),
    article: (id) => reads.article(id).catch(asFailure),
    engagement: (id) => reads.engagement(id).catch(asFailure),
    days: (from, to) => reads.days(from, to).catch(asFailure),
    addView: never,
    setRating: never,
    clearRating: never,
  }
}

/** Why the page cannot be shown. Counts that cannot be had are left out of a page that can. */
function failureIn(client: ReturnType<typeof createQueryClient>): Failure | undefined {
  const failed = client.getQueryCache().findAll({ predicate: ({ state }) => state.error !== null })
  const needed = failed.find(({ queryKey }) => queryKey[0] !== keys.engagements()[0])
  return needed?.state.error as Failure | undefined
}

function withoutCursor({ pathname, searchParams }: URL): string {
  searchParams.delete('cursor')
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
}
