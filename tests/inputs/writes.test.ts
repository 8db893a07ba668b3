import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engagement } from '../../src/contract/rating.ts'
import { NOW } from '../../src/server/testing.ts'
import { isNestedDeeper } from '../../src/server/text/nesting.ts'
import { askRight } from './answers.ts'
import { bruised } from './json.ts'
import { openPortal, PLAIN, type Portal, stores } from './portal.ts'
import { idPiece, oddHeaders } from './requests.ts'
import { always, RUNS_TIMEOUT } from './runs.ts'
import { oddText } from './texts.ts'

/** The media type to the letter, mostly; and what is near it. */
const mediaType = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('application/JSON', 'text/json', 'application/json;', 'application/jsonx'),
  },
)
const key = fc.oneof(
  { weight: 3, arbitrary: fc.uuid() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'short',
      'x'.repeat(128),
      'x'.repeat(129),
      "'; drop table votes",
      '__proto__',
    ),
  },
)
const id = fc.oneof({ weight: 3, arbitrary: fc.constant(PLAIN) }, { weight: 1, arbitrary: idPiece })

/** Bytes, since what comes need not be UTF-8. */
const bytesOf = (body: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 9, arbitrary: body.map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: body.map((text) => Buffer.from(text, 'utf16le')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  )

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

/** What the contract takes, said once more without its schemas. */
function isVote(body: unknown): body is { stars: 1 | 2 | 3 | 4 | 5 } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'stars' in body &&
    [1, 2, 3, 4, 5].includes(body.stars as number)
  )
}

function isViewing(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  const device = Object.getOwnPropertyDescriptor(body, 'device')?.value
  return device === undefined || (typeof device === 'string' && /^[\w-]{8,64}$/.test(device))
}

async function countsOf({ store }: Portal): Promise<Engagement> {
  const found = await store.engagement(PLAIN, null, NOW)
  if (found.state !== 'found') throw new Error(`${PLAIN} is ${found.state}`)
  return found.value
}

describe.each(stores)('counting on %s', (kind) => {
  it(
    'takes the votes that the contract has, and no other moves anything',
    async () => {
      const portal = await openPortal(kind)
      const begun = await countsOf(portal)
      await always(120, id, bytesOf(bruised({ stars: 4 })), mediaType, key, async (id, body, type, press) => {
        const before = await countsOf(portal)
        const { status } = await askRight(portal, `/api/articles/${id}/rating`, {
          method: 'PUT',
          body,
          headers: { 'Content-Type': type, 'Idempotency-Key': press },
        })
        const after = await countsOf(portal)
        const vote = parsed(body)
        const isWhole =
          isVote(vote) &&
          !isNestedDeeper(vote, 100) &&
          type === 'application/json' &&
          /^[\w-]{16,128}$/.test(press)
        // One press may come twice in a run; it counts once.
        if (id !== PLAIN || !isWhole) expect(after).toEqual(before)
        if (id === PLAIN) expect(status === 200).toBe(isWhole)
        expect(after.views).toBe(before.views)
        expect([0, 1]).toContain(after.rating.count - before.rating.count)
      })
      expect((await countsOf(portal)).rating.count).toBeGreaterThan(begun.rating.count)
    },
    RUNS_TIMEOUT,
  )

  it(
    'takes the views that the contract has, and no other moves anything',
    async () => {
      const portal = await openPortal(kind)
      const viewing = bytesOf(bruised({ device: 'Zk3vQ2nX8bLr' }))
      const begun = await countsOf(portal)
      await always(120, id, viewing, mediaType, oddText, async (id, body, type, agent) => {
        const before = await countsOf(portal)
        const { status } = await askRight(portal, `/api/articles/${id}/views`, {
          method: 'POST',
          body,
          headers: {
            'Content-Type': type,
            'User-Agent': Buffer.from(agent)
              .toString('latin1')
              .replace(/[\0\r\n]/g, ''),
          },
        })
        const after = await countsOf(portal)
        const isWhole =
          isViewing(parsed(body)) && !isNestedDeeper(parsed(body), 100) && type === 'application/json'
        if (id === PLAIN) expect(status === 200).toBe(isWhole)
        if (id !== PLAIN || !isWhole) expect(after).toEqual(before)
        expect(after.rating).toEqual(before.rating)
        expect([0, 1]).toContain(after.views - before.views)
      })
      expect((await countsOf(portal)).views).toBeGreaterThan(begun.views)
    },
    RUNS_TIMEOUT,
  )

  it(
    'takes no odd header, cookie or address for a reader’s own vote',
    async () => {
      const portal = await openPortal(kind)
      const method = fc.constantFrom('PUT', 'DELETE', 'POST')
      const what = fc.constantFrom('rating', 'views', 'engagement')
      const voted = await askRight(portal, `/api/articles/${PLAIN}/rating`, {
        method: 'PUT',
        body: '{"stars":2}',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'x'.repeat(20) },
      })
      const [cookie = ''] = voted.headers.getSetCookie().map((each) => each.split(';')[0])
      const forged = fc.tuple(fc.nat(cookie.length - 1), fc.constantFrom('', '%', '.', 'A', '\u00e9')).map(
        // Not the last characters: padding has bits to spare.
        ([at, other]) => cookie.slice(0, Math.min(at, 40)) + other + cookie.slice(Math.min(at, 40) + 1),
      )
      await always(80, method, what, id, oddHeaders, forged, async (method, what, id, headers, forged) => {
        await askRight(portal, `/api/articles/${id}/${what}`, {
          method,
          body: '{}',
          headers: {
            'Content-Type': 'application/json',
            Cookie: forged === cookie ? '' : forged,
            ...headers,
          },
        })
        expect((await countsOf(portal)).rating.histogram).toEqual([0, 1, 0, 0, 0])
      })
      // Asked in the same way, it is the reader’s own to take back.
      const { status } = await askRight(portal, `/api/articles/${PLAIN}/rating`, {
        method: 'DELETE',
        body: '{}',
        headers: { 'Content-Type': 'application/json', Cookie: cookie },
      })
      expect(status).toBe(200)
      expect((await countsOf(portal)).rating.histogram).toEqual([0, 0, 0, 0, 0])
    },
    RUNS_TIMEOUT,
  )

  it.each([
    ['device', 1_000_000],
    ['stars', 1_000_000],
  ])('refuses a megabyte of %s', async (name, length) => {
    const portal = await openPortal(kind)
    const before = await countsOf(portal)
    const what = name === 'device' ? ['POST', 'views'] : ['PUT', 'rating']
    for (const filling of ['x', '[', '\u0301', '"']) {
      const { status } = await askRight(portal, `/api/articles/${PLAIN}/${what[1]}`, {
        method: what[0] ?? '',
        body: `{"${name}":"${filling.repeat(length)}"}`,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'x'.repeat(20) },
      })
      expect(status).toBe(413)
    }
    expect(await countsOf(portal)).toEqual(before)
  })
})
