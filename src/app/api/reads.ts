import * as v from 'valibot'
import { apiPaths } from '../../contract/apiPaths.ts'
import { ArticlePage } from '../../contract/article.ts'
import { TeaserList } from '../../contract/list.ts'
import { Engagement } from '../../contract/rating.ts'
import type { Reads } from '../../contract/render.ts'
import { Days, Site } from '../../contract/site.ts'
import { request } from './request.ts'

/** The reads of the contract over HTTP. Answers are checked against it. */
export const reads: Reads = {
  site: () => request(apiPaths.site(), as(Site)),
  articles: (query) => request(apiPaths.articles(query), as(TeaserList)),
  article: (id) => request(apiPaths.article(id), as(ArticlePage)),
  engagement: (id) => request(apiPaths.engagement(id), as(Engagement)),
  days: (from, to) => request(apiPaths.days(from, to), as(Days)),
}

function as<Output>(schema: v.GenericSchema<unknown, Output>) {
  return (body: unknown) => v.parse(schema, body)
}
