import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../../tests/setup/folders.ts'
import { type AppOptions, createApp } from './app.ts'
import type { SqliteOptions } from './store/sqlite.ts'
import { openSqliteStore } from './store/sqlite.ts'
import type { Candidate, Store } from './store/store.ts'

// For tests only.

export const ZONE = 'Asia/Ho_Chi_Minh'
export const SITE = { name: 'Bản tin thử', language: 'vi', timeZone: ZONE } as const
/** Noon of 25 November 2026 in the site's zone. */
export const NOW = Date.parse('2026-11-25T12:00:00+07:00')
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** The headers of a write of the site's own page, for whoever asks a server in a process of its own. */
export const OWN_PAGE = {
  'User-Agent': BROWSER,
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/json',
}

export type TestServer = {
  store: Store
  /** What a page of the site itself asks, with the headers that a browser sends. */
  ask(path: string, init?: RequestInit): Promise<Response>
  clock: { now: number }
}

type TestServerOptions = Partial<Omit<AppOptions, 'store' | 'clock'>> & { limits?: SqliteOptions['limits'] }

/** The app on a store of its own, removed when the test ends. */
export async function startServer({ limits, ...options }: TestServerOptions = {}): Promise<TestServer> {
  const folder = await temporaryFolder()
  const store = await openSqliteStore({
    file: join(folder, 'dateline.sqlite'),
    timeZone: ZONE,
    ...(limits && { limits }),
  })
  onTestFinished(() => store.close())
  const clock = { now: NOW }
  const app = createApp({ store, clock: () => clock.now, site: SITE, ...options })
  return { store, clock, ask: asking(app) }
}

/** What a page of the site itself asks, with the headers that a browser sends. `origin` is where, for an app that goes by it. */
export function asking(app: ReturnType<typeof createApp>, origin = ''): TestServer['ask'] {
  return async (path, init = {}) => {
    const headers = new Headers({ 'User-Agent': BROWSER, 'Sec-Fetch-Site': 'same-origin' })
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    return app.request(`${origin}${path}`, { ...init, headers })
  }
}

/** An article to put, with whatever is not the usual. */
export function candidate(
  title: string,
  publishedAt: string,
  facts: Partial<Candidate['article']> = {},
): Candidate {
  return {
    identities: [title],
    article: {
      title,
      publishedAt,
      body: [{ type: 'paragraph', text: ['Thông báo của thị xã.'] }],
      authors: [],
      tags: [],
      attachments: [],
      ...facts,
    },
  }
}

/** Puts one article and answers its id. */
export async function putArticle(store: Store, facts: Partial<Candidate['article']> = {}): Promise<string> {
  return (await store.put(candidate('Lịch tiếp công dân', '2026-11-24T08:00:00+07:00', facts), NOW)).id
}

/** A request with a JSON body. */
export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }
}

/** A press on the stars, with a key that no other press has. */
export function press(stars: number, headers: Record<string, string> = {}): RequestInit {
  return json('PUT', { stars }, { 'Idempotency-Key': crypto.randomUUID(), ...headers })
}

/** A DATA_DIR with a store that has one article, and the article's id. */
export async function folderWithArticle(): Promise<{ folder: string; id: string }> {
  const folder = await temporaryFolder()
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  const id = await putArticle(store)
  await store.close()
  return { folder, id }
}
