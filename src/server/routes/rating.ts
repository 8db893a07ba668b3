import { Hono } from 'hono'
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
    const token = readerToken(c)
    const reader = token === null ? null : keyedHash(await store.secret(), 'token', token)
    return c.json(found(await store.engagement(readId(c), reader, clock())))
  })
  .put('/:id/rating', privateAnswer, sameOrigin, ...jsonBody, async (c) => {
    const { store, clock, rateLimits } = c.var
    const { stars } = await readBody(c, RatingRequest)
    const press = readHeader(c, 'Idempotency-Key', IdempotencyKey)
    const secret = await store.secret()
    const known = readerToken(c)
    const token = known ?? tokenFromPress(secret, press)
    const reader = keyedHash(secret, 'token', token)
    await rateLimits.vote(reader)

    const key = keyedHash(secret, 'press', press)
    const vote = { reader, isNew: known === null, key, stars, network: networkOf(c).network }
    const rating = found(await store.setVote(readId(c), vote, clock()))
    if (known === null) rememberReader(c, token)
    return c.json(rating)
  })
  .delete('/:id/rating', privateAnswer, sameOrigin, async (c) => {
    const { store, clock, rateLimits } = c.var
    const token = readerToken(c)
    const reader = token === null ? null : keyedHash(await store.secret(), 'token', token)
    if (reader !== null) await rateLimits.vote(reader)
    return c.json(found(await store.clearVote(readId(c), reader, clock())))
  })
