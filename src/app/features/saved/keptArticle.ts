import type { Article } from '../../../contract/article.ts'
import { dayOf, type EpochMs } from '../../../contract/instant.ts'
import type { KeptArticle } from './deviceList.ts'

/** What is kept of an article. */
export function keptArticle(article: Article, timeZone: string, now: EpochMs): KeptArticle {
  const { id, title, publishedAt, section, language } = article
  return { id, title, day: dayOf(publishedAt, timeZone), section: section?.name, language, at: now }
}
