import type { Teaser } from '../../contract/article.ts'
import { dayOf } from '../../contract/instant.ts'

/** The story to open the front page with: the newest that its publisher wants to be seen first, else the latest day's newest
 * with a picture, else its newest. */
export function leadStory(newestFirst: readonly Teaser[], timeZone: string): Teaser | undefined {
  const [newest] = newestFirst
  if (!newest) return undefined
  const day = dayOf(newest.publishedAt, timeZone)
  const ofDay = newestFirst.filter(({ publishedAt }) => dayOf(publishedAt, timeZone) === day)
  return newestFirst.find(({ sticky }) => sticky) ?? ofDay.find(({ picture }) => picture) ?? newest
}
