import type { EpochMs } from '../../contract/instant.ts'
import type { Reads } from '../../contract/render.ts'
import { found, type Refusal } from '../http/refusal.ts'
import { type SiteConfig, siteOf } from '../site.ts'
import type { Store } from '../store/store.ts'

/** What pages read, from the store itself; nobody's in particular. An article that is read twice is asked for once. Each
 * rejects with the Refusal that `refusalFor` makes of what was thrown. */
export function storeReads(
  store: Store,
  site: SiteConfig,
  now: EpochMs,
  refusalFor: (error: unknown) => Refusal,
): Reads {
  const articles = new Map<string, ReturnType<Reads['article']>>()
  const refuse = (error: unknown): never => {
    throw refusalFor(error)
  }
  return {
    site: async () => siteOf(site, await store.siteFacts(now).catch(refuse)),
    articles: (query) => store.list(query, now).catch(refuse),
    article(id) {
      const known = articles.get(id) ?? store.article(id, now).then(found).catch(refuse)
      articles.set(id, known)
      return known
    },
    engagement: (id) => store.engagement(id, null, now).then(found).catch(refuse),
    days: (from, to) => store.days(from, to, now).catch(refuse),
  }
}
