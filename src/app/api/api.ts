import type { ArticlePage } from '../../contract/article.ts'
import type { Day } from '../../contract/day.ts'
import type { ListQuery, TeaserList } from '../../contract/list.ts'
import type { Engagement, Rating, Stars, ViewAnswer } from '../../contract/rating.ts'
import type { Days, Site } from '../../contract/site.ts'

/** Where the app's data comes from: fetch in the browser, the store itself where a server renders.
 * Every method rejects with a Failure. */
export interface Api {
  site(): Promise<Site>
  articles(query: ListQuery): Promise<TeaserList>
  article(id: string): Promise<ArticlePage>
  engagement(id: string): Promise<Engagement>
  days(from: Day, to: Day): Promise<Days>
  addView(id: string, device: string): Promise<ViewAnswer>
  /** `key` is random for each press; the same press sent again has the same key. Outlives the page that sent it. */
  setRating(id: string, stars: Stars, key: string): Promise<Rating>
  /** Outlives the page that sent it. */
  clearRating(id: string): Promise<Rating>
}
