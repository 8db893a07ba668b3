import type { QueryClient } from '@tanstack/react-query'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Day } from '../../../contract/day.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { queries } from '../../api/queries.ts'
import { idsIn, listsOf, someAtATime } from '../days/dayLists.ts'

/** All articles of a day, whole, in the order of its list. */
export async function wholeDay(client: QueryClient, api: Api, day: Day): Promise<ArticlePage[]> {
  const lists = await listsOf(day, (query) => client.fetchQuery(queries.articles(api, query)))
  const articles = await someAtATime(idsIn(lists), (id) => articleOf(client, api, id))
  return articles.filter((article) => article !== null)
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
