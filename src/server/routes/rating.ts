import { type Context, Hono } from 'hono'
import { IdempotencyKey, RatingRequest } from '../../contract/rating.ts'
import { privateAnswer } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { jsonBody, readBody, readHeader, readId } from '../http/input.ts'
import { networkOf } from '../http/network.ts'
import { keyedHash, readerToken, rememberReader, tokenFromPress } from '../http/reader.ts'
import { found } from '../http/refusal.ts'
import { sameOrigin } from '../http/sameOrigin.ts'

export const ratingRoutes = new Hono<AppEnv>()
  .get('/:id/engagement', privateAnswer, async (c) => {
    const { store, clock } = c.var
    return c.json(found(await store.engagement(readId(c), await knownReader(c), clock())))
  })
  .put('/:id/rating', privateAnswer, sameOrigin, ...jsonBody, async (c) => {
    const { store, clock, rateLimits } = c.var
    const id = readId(c)
    const { stars } = await readBody(c, RatingRequest)
    const press = readHeader(c, 'Idempotency-Key', IdempotencyKey)
    const secret = await store.secret()
    const known = await readerToken(c, secret)
    const token = known ?? tokenFromPress(secret, press)
    const reader = keyedHash(secret, 'token', token)
    await rateLimits.vote(reader)

    const key = keyedHash(secret, 'press', press)
    const vote = { reader, isNew: known === null, key, stars, network: networkOf(c).network }
    const rating = found(await store.setVote(id, vote, clock()))
    if (known === null) await rememberReader(c, token, secret)
    return c.json(rating)
  })
  .delete('/:id/rating', privateAnswer, sameOrigin, async (c) => {
    const { store, clock, rateLimits } = c.var
    const reader = await knownReader(c)
    if (reader !== null) await rateLimits.vote(reader)
    return c.json(found(await store.clearVote(readId(c), reader, clock())))
  })

/** The reader whom the cookie names, as the store knows them, or null. */
async function knownReader(c: Context<AppEnv>): Promise<string | null> {
  const secret = await c.var.store.secret()
  const token = await readerToken(c, secret)
  return token === null ? null : keyedHash(secret, 'token', token)
}
