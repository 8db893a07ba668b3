import type { Context } from 'hono'
import { pagePaths } from '../pageAddresses.ts'
import type { AppEnv } from './env.ts'

/** The way from an older site's address to the article that was published there first, for good; none where no article was. */
export async function movedArticle(c: Context<AppEnv>): Promise<Response | undefined> {
  const { pathname, search } = new URL(c.req.url)
  const id = await c.var.store.movedTo(`${pathname}${search}`, c.var.clock())
  if (id === null) return undefined
  // A day: long enough to be worth it, short enough to mend what an import got wrong.
  c.header('Cache-Control', 'public, max-age=86400')
  return c.redirect(pagePaths.article(id), 301)
}
