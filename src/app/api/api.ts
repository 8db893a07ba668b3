import type { Rating, Stars, ViewAnswer } from '../../contract/rating.ts'
import type { Reads } from '../../contract/render.ts'

/** Where the app's data comes from: fetch in the browser, the store itself where a server renders.
 * Every method rejects with a Failure. */
export interface Api extends Reads {
  addView(id: string, device: string): Promise<ViewAnswer>
  /** `key` is random for each press; the same press sent again has the same key. Outlives the page that sent it. */
  setRating(id: string, stars: Stars, key: string): Promise<Rating>
  /** Outlives the page that sent it. */
  clearRating(id: string): Promise<Rating>
}
