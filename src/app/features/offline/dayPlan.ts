import { apiPaths } from '../../../contract/apiPaths.ts'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Day } from '../../../contract/day.ts'
import { type EpochMs, httpDate } from '../../../contract/instant.ts'
import type { Picture } from '../../../contract/picture.ts'
import type { Api } from '../../api/api.ts'
import { sizeOf } from '../../api/sizes.ts'
import { dayList } from '../../pages/lists.ts'
import { DAY_FACTS, type KeptDay, removeDay } from './keptDays.ts'
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
const AT_ONCE = 4

/** Reads a day's articles, and asks how large their pictures are. Rejects with what failed. */
export async function planDay(api: Api, day: Day, signal: AbortSignal): Promise<DayPlan> {
  const answers: DayPlan['answers'] = [
    [apiPaths.site(), await api.site()],
    [apiPaths.days(day, day), await api.days(day, day)],
  ]
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const query = dayList(day, cursor)
    const list = await api.articles(query)
    signal.throwIfAborted()
    answers.push([apiPaths.articles(query), list])
    ids.push(...list.items.map(({ id }) => id))
    cursor = list.nextCursor ?? undefined
  } while (cursor !== undefined)

  const articles: ArticlePage[] = []
  await eachOf(ids, signal, async (id) => void articles.push(await api.article(id)))
  for (const article of articles) answers.push([apiPaths.article(article.id), article])
  const pictures = [...new Set(articles.flatMap(picturesIn).map(addressOf).filter(isOwn))]
  let bytes = new Blob([JSON.stringify(answers)]).size
  await eachOf(pictures, signal, async (path) => {
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
  try {
    const cache = await caches.open(dayCache(day))
    for (const [path, data] of answers) await cache.put(path, json(data))
    let done = 0
    await eachOf(pictures, signal, async (path) => {
      await cache.add(path)
      told(++done)
    })
    await cache.put(DAY_FACTS, json(facts))
    return facts
  } catch (error) {
    await removeDay(day)
    throw error
  }
}

/** Some at once, so that neither the line nor the server is flooded. */
async function eachOf<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items]
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      signal.throwIfAborted()
      await act(item)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** The pictures of an article, wherever they stand in it. */
function picturesIn({ picture, body }: ArticlePage): Picture[] {
  const found: Picture[] = picture ? [picture] : []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('src' in value && 'width' in value && 'alt' in value) found.push(value as Picture)
    for (const inside of Object.values(value)) look(inside)
  }
  look(body)
  return found
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
