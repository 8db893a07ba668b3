import { Hono } from 'hono'
import { apiPaths } from '../../contract/apiPaths.ts'
import { bearer } from '../http/bearer.ts'
import { privateAnswer } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { badRequest, jsonBodyOf, readBody, readId } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { candidateOf, OwnArticle } from '../import/ownJson.ts'

/** An article without its pictures, however long. */
const MAX_KILOBYTES = 2 * 1024

/** Taking articles in from another program, and away, for whoever has the token. */
export function publishingRoutes(token: string): Hono<AppEnv> {
  const isAllowed = bearer(token)
  return new Hono<AppEnv>()
    .put('/:id', privateAnswer, isAllowed, ...jsonBodyOf(MAX_KILOBYTES), async (c) => {
      const id = readId(c)
      const article = await readBody(c, OwnArticle)
      if (article.id !== undefined && article.id !== id) {
        throw badRequest([{ field: 'id', message: 'must be the id in the address, or left out' }])
      }
      const { outcome } = await c.var.store.publish(candidateOf({ ...article, id }), c.var.clock())
      if (outcome !== 'added') return c.json({ id, outcome })
      c.header('Location', apiPaths.article(id))
      return c.json({ id, outcome }, 201)
    })
    .delete('/:id', privateAnswer, isAllowed, async (c) => {
      const outcome = await c.var.store.remove(readId(c), c.var.clock())
      if (outcome === 'unknown') throw new Refusal('not-found')
      return c.body(null, 204)
    })
}
