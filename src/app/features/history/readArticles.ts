import type { ArticlePage } from '../../../contract/article.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import { deviceList, type KeptArticle } from '../saved/deviceList.ts'
import { keptArticle } from '../saved/keptArticle.ts'

/** Where a reader is in an article's text, in its blocks: their heights depend on the screen, their order does not. */
export type ReadingPlace = {
  /** The block at the top of the screen; as many as there are where the end of the text is on it, or above. */
  top: number
  /** How many were ever on the screen. */
  seen: number
  /** How many there are. */
  of: number
}

export type ReadArticle = KeptArticle & {
  /** Of the text that was read last. */
  version: number
  /** The version that was read before the text changed, until the reader hides what is said of that. */
  before?: number | undefined
  place?: ReadingPlace | undefined
}

/** The articles that were read on this device; of more nobody looks for one here. */
export const readArticles = deviceList<ReadArticle>('dateline.read', { most: 300, isEntry: isReadArticle })

/** Notes that an article was read. */
export function keepRead(article: ArticlePage, timeZone: string, now: EpochMs): void {
  const known = readArticles.find(article.id)
  readArticles.put({
    ...keptArticle(article, timeZone, now),
    version: versionOf(article),
    before: known && changedSince(known, article),
    place: known?.place,
  })
}

/** The version that the reader knows of an article which says something else now. */
export function changedSince(known: ReadArticle, article: ArticlePage): number | undefined {
  const version = versionOf(article)
  const before = known.before ?? known.version
  // A lower number than the known one: the article was taken away, and published anew.
  return before < version && known.version <= version ? before : undefined
}

/** The reader knows of the change. */
export function acceptChange(article: ArticlePage): void {
  const known = readArticles.find(article.id)
  if (known) readArticles.put({ ...known, version: versionOf(article), before: undefined })
}

/** Notes where the reader is in an article that counts as read. */
export function keepPlace(id: string, place: ReadingPlace): void {
  const known = readArticles.find(id)
  if (!known) return
  const old = known.place
  const seen = old?.of === place.of ? Math.max(old.seen, place.seen) : place.seen
  if (old?.top === place.top && old.seen === seen && old.of === place.of) return
  readArticles.put({ ...known, place: { ...place, seen } })
}

function versionOf({ version }: ArticlePage): number {
  return version ?? 1
}

function isReadArticle(kept: KeptArticle): boolean {
  const { version, before, place } = kept as Partial<ReadArticle>
  return (
    isWhole(version) && (before === undefined || isWhole(before)) && (place === undefined || isPlace(place))
  )
}

function isPlace(place: unknown): place is ReadingPlace {
  if (typeof place !== 'object' || place === null) return false
  const { top, seen, of } = place as Partial<ReadingPlace>
  return isWhole(top) && isWhole(seen) && isWhole(of) && of > 0
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
