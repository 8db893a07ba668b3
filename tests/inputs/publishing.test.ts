import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '../../src/contract/article.ts'
import { TeaserList } from '../../src/contract/list.ts'
import { Engagement } from '../../src/contract/rating.ts'
import { askRight, halfCharacterIn } from './answers.ts'
import { wholeArticle } from './articles.ts'
import { bruised } from './json.ts'
import { openPortal, type Portal, stores, TOKEN } from './portal.ts'
import { idPiece } from './requests.ts'
import { always, RUNS_TIMEOUT } from './runs.ts'

const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` }
const ID = 'tin-thu'

const publish = (portal: Portal, body: string, id = ID) =>
  askRight(portal, `/api/articles/${id}`, { method: 'PUT', body, headers })

/** Whatever shows an article shows this one, by the contract. */
async function expectShown(portal: Portal): Promise<void> {
  const get = async (path: string) => {
    const { status, text } = await askRight(portal, path)
    expect([status, path]).toEqual([200, path])
    return text
  }
  const article = v.parse(ArticlePage, JSON.parse(await get(`/api/articles/${ID}`)))
  const list = v.parse(TeaserList, JSON.parse(await get('/api/articles?limit=50')))
  expect(list.items.map(({ id }) => id)).toContain(ID)
  await get(`/articles/${ID}`)
  await get('/')
  parseJsonFeed(await get('/feed.json'))
  parseAtomFeed(await get('/feed.xml'))
  await get('/sitemap.xml')
  v.parse(Engagement, JSON.parse(await get(`/api/articles/${ID}/engagement`)))
  const [tag] = article.tags
  if (tag !== undefined && tag.length <= 100) {
    const tagged = JSON.parse(await get(`/api/articles?tag=${encodeURIComponent(tag)}`))
    expect(tagged.total).toBeGreaterThan(0)
  }
}

/** Readers can count what was published: the counts that it began with included. */
async function expectCounting(portal: Portal): Promise<void> {
  const before = v.parse(
    Engagement,
    JSON.parse((await askRight(portal, `/api/articles/${ID}/engagement`)).text),
  )
  const sent = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  const viewed = await askRight(portal, `/api/articles/${ID}/views`, {
    method: 'POST',
    body: '{}',
    headers: sent,
  })
  const voted = await askRight(portal, `/api/articles/${ID}/rating`, {
    method: 'PUT',
    body: '{"stars":5}',
    headers: sent,
  })
  expect([viewed.status, voted.status]).toEqual([200, 200])
  expect(JSON.parse(viewed.text).views).toBe(before.views + 1)
  expect(JSON.parse(voted.text).count).toBe(before.rating.count + 1)
  await askRight(portal, '/api/articles?sort=mostRead')
  await askRight(portal, '/api/articles?sort=bestRated')
}

describe.each(stores)('publishing to %s', (kind) => {
  it(
    'takes an article that everything can show, or refuses it and leaves what was there',
    async () => {
      const portal = await openPortal(kind)
      let refused = 0
      let shows = 0
      await always(50, bruised(wholeArticle), async (body) => {
        const { status } = await publish(portal, body)
        if (status >= 400) {
          refused++
          const unknown = await askRight(portal, `/api/articles/${ID}`)
          expect([404, 410]).toContain(unknown.status)
          return
        }
        // One that is to come is nowhere.
        const { status: shown } = await askRight(portal, `/api/articles/${ID}`)
        if (shown === 200) {
          shows++
          await expectShown(portal)
          await expectCounting(portal)
        }
        for (const stored of await portal.store.everything('', 10)) {
          expect(halfCharacterIn(stored)).toBeUndefined()
        }
        const removed = await askRight(portal, `/api/articles/${ID}`, { method: 'DELETE', headers })
        expect(removed.status).toBe(204)
      })
      expect(Math.min(refused, shows)).toBeGreaterThan(0)
    },
    RUNS_TIMEOUT,
  )

  it(
    'leaves what was published before where a later version is refused',
    async () => {
      const portal = await openPortal(kind)
      await publish(portal, JSON.stringify(wholeArticle))
      const { text } = await askRight(portal, `/api/articles/${ID}`)
      let refused = 0
      await always(30, bruised({ ...wholeArticle, title: 4.5 }), async (body) => {
        const { status } = await publish(portal, body)
        if (status >= 400) {
          refused++
          expect((await askRight(portal, `/api/articles/${ID}`)).text).toBe(text)
        } else await publish(portal, JSON.stringify(wholeArticle))
      })
      expect(refused).toBeGreaterThan(0)
    },
    RUNS_TIMEOUT,
  )

  it(
    'takes no odd id, and nothing without the token',
    async () => {
      const portal = await openPortal(kind)
      const before = await portal.store.everything('', 10)
      await always(40, idPiece, bruised(wholeArticle), async (id, body) => {
        const { status } = await askRight(portal, `/api/articles/${id}`, {
          method: 'PUT',
          body,
          headers: { ...headers, Authorization: `Bearer ${TOKEN.slice(1)}` },
        })
        expect([401, 404, 405]).toContain(status)
      })
      expect(await portal.store.everything('', 10)).toEqual(before)
    },
    RUNS_TIMEOUT,
  )

  it.each(['\u0301', '\0\ud800<"ắ 😀'])(
    'takes a great deal of %j in each field that has words, or refuses it',
    async (filling) => {
      const portal = await openPortal(kind)
      const long = filling.repeat(20_000)
      const { section, picture } = wholeArticle
      let shows = 0
      for (const change of [
        { title: long, section: { ...section, name: long }, tags: [long], authors: [long] },
        {
          picture: { ...picture, alt: long, caption: [long] },
          source: long,
          originalUrl: `https://a.vn/${long}`,
        },
        { body: [{ type: 'preformatted', text: filling.repeat(100_000) }] },
      ]) {
        const { status } = await publish(portal, JSON.stringify({ ...wholeArticle, ...change }))
        if (status >= 400) continue
        shows++
        await expectShown(portal)
      }
      expect(shows).toBeGreaterThan(0)
    },
    RUNS_TIMEOUT,
  )

  it('takes no body past its limit', async () => {
    const portal = await openPortal(kind)
    const body = JSON.stringify({ ...wholeArticle, title: 'x'.repeat(2_100_000) })
    expect((await publish(portal, body)).status).toBe(413)
  })
})
