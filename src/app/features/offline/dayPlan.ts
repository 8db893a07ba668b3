import { apiPaths } from '../../../contract/apiPaths.ts'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Day } from '../../../contract/day.ts'
import { type EpochMs, httpDate } from '../../../contract/instant.ts'
import type { Picture } from '../../../contract/picture.ts'
import type { Api } from '../../api/api.ts'
import { ownFile, sizeOf } from '../../api/ownFiles.ts'
import { idsIn, listsOf, someAtATime } from '../days/dayLists.ts'
import { picturesOf } from '../lightbox/articlePictures.ts'
import { DAY_FACTS, type KeptDay, withDays } from './keptDays.ts'
import { dayCache } from './names.ts'

/** All that a day's edition needs to be read without a network, and about how much it takes. */
export type DayPlan = {
  day: Day
  articles: ArticlePage[]
  answers: [path: string, data: unknown][]
  pictures: string[]
  bytes: number
}

/** What a picture is taken for that does not say how large it is. */
const USUAL_PICTURE = 80_000

/** Reads a day's articles, and asks how large their pictures are. Rejects with what failed. */
export async function planDay(api: Api, day: Day, signal: AbortSignal): Promise<DayPlan> {
  const answers: DayPlan['answers'] = [
    [apiPaths.site(), await api.site()],
    [apiPaths.days(day, day), await api.days(day, day)],
  ]
  const lists = await listsOf(day, (query) => {
    signal.throwIfAborted()
    return api.articles(query)
  })
  for (const [query, list] of lists) answers.push([apiPaths.articles(query), list])
  const articles = await someAtATime(idsIn(lists), (id) => {
    signal.throwIfAborted()
    return api.article(id)
  })
  for (const article of articles) answers.push([apiPaths.article(article.id), article])
  const pictures = [...new Set(articles.flatMap(picturesOf).map(addressOf).filter(isOwn))]
  let bytes = new Blob([JSON.stringify(answers)]).size
  await someAtATime(pictures, async (path) => {
    const size = await sizeOf(path, signal)
    bytes += size ?? USUAL_PICTURE
  })
  return { day, articles, answers, pictures, bytes }
}

/** Stores what was planned; `told` hears how many parts of it are there. Rejects with what failed, and leaves nothing behind. */
export async function keepDay(
  { day, articles, answers, pictures, bytes }: DayPlan,
  now: EpochMs,
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<KeptDay> {
  const facts: KeptDay = { day, bytes, articles: articles.map(({ id, title }) => ({ id, title })) }
  const headers = { 'Content-Type': 'application/json', Date: httpDate(now) }
  const json = (data: unknown) => new Response(JSON.stringify(data), { headers })
  return withDays(async () => {
    signal.throwIfAborted()
    try {
      const cache = await caches.open(dayCache(day))
      for (const [path, data] of answers) await cache.put(path, json(data))
      let done = 0
      await someAtATime(pictures, async (path) => {
        await cache.put(path, await ownFile(path, signal))
        told(++done)
      })
      signal.throwIfAborted()
      await cache.put(DAY_FACTS, json(facts))
      return facts
    } catch (error) {
      await caches.delete(dayCache(day))
      throw error
    }
  })
}

/** The address of a picture in the smallest size that fills this screen. The worker takes it for those in other sizes. */
function addressOf({ src, variants = [] }: Picture): string {
  const wanted = Math.min(innerWidth, 800) * Math.min(devicePixelRatio, 2)
  const [first] = variants
  const fitting = variants
    .filter(({ mediaType }) => mediaType === first?.mediaType)
    .sort((a, b) => a.width - b.width)
  return (fitting.find(({ width }) => width >= wanted) ?? fitting.at(-1))?.src ?? src
}

/** Other hosts' pictures cannot be kept: they are shown by the browser alone. */
function isOwn(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//')
}
