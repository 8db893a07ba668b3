import { apiPaths } from '../../../contract/apiPaths.ts'
import { keptDays, type Readable } from './keptDays.ts'
import { cacheNames } from './names.ts'

const ARTICLE = /^\/api\/articles\/([^/?]+)$/

/** All such articles: those read lately, the latest first, and those of the days that were kept. */
export async function readableArticles(): Promise<Readable[]> {
  const found = new Map<string, string>()
  for (const { id, title } of (await readLately()).sort((a, b) => b.place - a.place)) found.set(id, title)
  for (const { articles } of await keptDays()) for (const { id, title } of articles) found.set(id, title)
  return [...found].map(([id, title]) => ({ id, title }))
}

async function readLately(): Promise<(Readable & { place: number })[]> {
  // To open it would make it.
  if (!(await caches.has(cacheNames.reads))) return []
  const cache = await caches.open(cacheNames.reads)
  const keys = (await cache.keys()).filter(({ url }) => ARTICLE.test(new URL(url).pathname))
  const answers = await Promise.all(keys.map((key) => cache.match(key)))
  const articles = await Promise.all(
    answers.map(async (answer, place) => ({ place, facts: await answer?.json() })),
  )
  // A cache lists what was put last at its end.
  return articles.flatMap(({ place, facts }) => (facts ? [{ id: facts.id, title: facts.title, place }] : []))
}

/** The site's time zone, as it was kept; the device's where nothing was. */
export async function keptTimeZone(): Promise<string> {
  const answer = await caches.match(apiPaths.site(), { cacheName: cacheNames.reads })
  const site: { timeZone?: string } | undefined = await answer?.json()
  return site?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
