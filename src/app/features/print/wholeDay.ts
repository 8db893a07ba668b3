import type { QueryClient } from '@tanstack/react-query'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Day } from '../../../contract/day.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { queries } from '../../api/queries.ts'
import { dayList } from '../../pages/lists.ts'

/** So many articles are asked for at a time. */
const AT_ONCE = 4

/** All articles of a day, whole, in the order of its list. */
export async function wholeDay(client: QueryClient, api: Api, day: Day): Promise<ArticlePage[]> {
  const ids = await idsOf(client, api, day)
  const articles: ArticlePage[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE).map((id) => articleOf(client, api, id))
    articles.push(...(await Promise.all(some)).filter((article) => article !== null))
  }
  return articles
}

async function idsOf(client: QueryClient, api: Api, day: Day): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const list = await client.fetchQuery(queries.articles(api, dayList(day, cursor)))
    ids.push(...list.items.map(({ id }) => id))
    cursor = list.nextCursor ?? undefined
  } while (cursor !== undefined)
  return [...new Set(ids)]
}

/** None for an article that was removed since it was listed: the others are printed all the same. */
async function articleOf(client: QueryClient, api: Api, id: string): Promise<ArticlePage | null> {
  try {
    return await client.fetchQuery(queries.article(api, id))
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'removed' || error.kind === 'not-found')) return null
    throw error
  }
}
