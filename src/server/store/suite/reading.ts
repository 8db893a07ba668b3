import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../contract/inline.ts'
import { candidate, found, HOUR, NOW, type Open, putAll, putOne, viewing, vote } from './fixtures.ts'

const section = (id: string) => ({ id, name: `Mục ${id}` })
const picture = { src: '/a.svg', alt: 'Cầu', width: 4, height: 3 }

export function describeReading(open: Open): void {
  describe('an article', () => {
    it('comes back whole, its moments in the site’s offset', async () => {
      const store = await open()
      const given = candidate('Thông báo', '1970-06-01T00:00:00Z', {
        lead: ['Lời ', { mark: 'strong', text: ['dẫn'] }],
        section: section('tin'),
        source: 'Vụ Công nghệ cao',
        authors: ['An'],
        tags: ['Cầu'],
        picture,
        attachments: [{ url: '/a.pdf', name: 'A', mediaType: 'application/pdf', bytes: 10 }],
        originalUrl: 'https://portal.example/1',
      })
      const [id = ''] = await putAll(store, given)
      expect(found(await store.article(id, NOW))).toEqual({
        ...given.article,
        id: '1970-06-01-thong-bao',
        publishedAt: '1970-06-01T08:00:00+08:00',
        previous: null,
        next: null,
        related: [],
      })
    })

    it('names its language only where it is not the site’s', async () => {
      const store = await open({ language: 'vi' })
      const [english = '', vietnamese = ''] = await putAll(
        store,
        candidate('Notice', '2026-01-01T00:00:00Z', { language: 'en' }),
        candidate('Tin', '2026-01-01T00:00:00Z', { language: 'vi' }),
      )
      expect(found(await store.article(english, NOW)).language).toBe('en')
      expect(found(await store.article(vietnamese, NOW))).not.toHaveProperty('language')
      const { items } = await store.list({}, NOW)
      expect(items.map((item) => item.language)).toEqual(['en', undefined])
    })

    it('is unknown where there is none', async () => {
      const store = await open()
      const unknown = { state: 'unknown' }
      expect(await store.article('x', NOW)).toEqual(unknown)
      expect(await store.engagement('x', null, NOW)).toEqual(unknown)
      expect(await store.views('x', NOW)).toEqual(unknown)
      expect(await store.addView('x', viewing(), NOW)).toEqual(unknown)
      expect(await store.setVote('x', vote(), NOW)).toEqual(unknown)
      expect(await store.clearVote('x', 'An', NOW)).toEqual(unknown)
    })

    it('has the neighbours of the newest list', async () => {
      const store = await open()
      await putAll(
        store,
        ...['c', 'a', 'b'].map((id) => candidate(id, '2026-01-02T00:00:00Z', { id })),
        candidate('old', '2026-01-01T00:00:00Z', { id: 'old' }),
        candidate('new', '2026-01-03T00:00:00Z', { id: 'new' }),
      )
      const order = (await store.list({}, NOW)).items.map((item) => item.id)
      expect(order).toEqual(['new', 'a', 'b', 'c', 'old'])
      for (const [index, id] of order.entries()) {
        const article = found(await store.article(id, NOW))
        expect(article.next?.id).toBe(order[index - 1])
        expect(article.previous?.id).toBe(order[index + 1])
      }
      expect(found(await store.article('a', NOW)).next).not.toHaveProperty('views')
    })

    it('is related by tags, then by section, the newest first, its neighbours last', async () => {
      const store = await open()
      const tin = { section: section('tin') }
      await putAll(
        store,
        candidate('one tag', '2026-01-01T00:00:00Z', { id: 'one-tag', tags: ['Cầu'] }),
        candidate('two tags', '2025-12-01T00:00:00Z', { id: 'two-tags', tags: ['cầu', 'Đường'] }),
        candidate('section', '2026-01-02T00:00:00Z', { id: 'section', ...tin }),
        candidate('older', '2026-01-01T00:00:00Z', { id: 'older', ...tin }),
        candidate('other', '2026-01-03T00:00:00Z', { id: 'other', section: section('khac') }),
        candidate('previous', '2026-01-04T00:00:00Z', { id: 'previous', tags: ['Cầu'], ...tin }),
        candidate('me', '2026-01-05T00:00:00Z', { id: 'me', tags: ['Cầu', 'Đường'], ...tin }),
      )
      const related = async () => found(await store.article('me', NOW)).related.map(({ id }) => id)
      expect(await related()).toEqual(['two-tags', 'one-tag', 'section', 'older'])
      expect(found(await store.article('section', NOW)).related.map(({ id }) => id)).toEqual([
        'me',
        'previous',
        'older',
      ])
    })
  })

  describe('a teaser', () => {
    it('has the lead’s words, or the first paragraph’s, cut at a word', async () => {
      const store = await open()
      const long = Array.from({ length: 90 }, (_, index) => `từ${index}`).join(' ')
      const lead: Inline[] = ['Lời ', { mark: 'em', text: ['dẫn'] }, { lineBreak: true }, 'hai dòng']
      await putAll(
        store,
        candidate('1', '2026-01-03T00:00:00Z', { lead }),
        candidate('2', '2026-01-02T00:00:00Z', { text: long }),
        candidate('3', '2026-01-01T00:00:00Z', { body: [{ type: 'rule' }] }),
      )
      const [first, second, third] = (await store.list({}, NOW)).items
      expect(first?.lead).toBe('Lời dẫn hai dòng')
      expect(second?.lead).toMatch(/^từ0 .* từ\d+…$/)
      expect(long).toContain(`${second?.lead?.slice(0, -1)} `)
      expect(second?.lead?.length).toBeLessThanOrEqual(201)
      expect(third).not.toHaveProperty('lead')
    })

    it('has the leading picture, else the first in the text', async () => {
      const store = await open()
      const block = { type: 'picture', ...picture, src: '/b.svg' } as const
      await putAll(
        store,
        candidate('1', '2026-01-03T00:00:00Z', { picture, body: [block] }),
        candidate('2', '2026-01-02T00:00:00Z', { body: [{ type: 'rule' }, block] }),
        candidate('3', '2026-01-01T00:00:00Z'),
      )
      const [first, second, third] = (await store.list({}, NOW)).items
      expect(first?.picture).toEqual(picture)
      expect(second?.picture).toEqual({ ...picture, src: '/b.svg' })
      expect(third).not.toHaveProperty('picture')
    })
  })

  describe('an article dated later than now', () => {
    it('is nowhere until its moment comes, and everywhere from then on', async () => {
      const store = await open()
      const tin = { section: section('tin'), tags: ['Cầu'] }
      const past = await putOne(store, { id: 'past', ...tin })
      const at = NOW + HOUR
      await store.put(candidate('Future', '2026-03-02T13:00:00+07:00', { id: 'future', ...tin }), NOW)

      const look = async (now: number) => ({
        state: (await store.article('future', now)).state,
        engagement: (await store.engagement('future', null, now)).state,
        vote: (await store.clearVote('future', 'An', now)).state,
        view: (await store.addView('future', viewing(), now)).state,
        lists: await Promise.all(
          [{}, { q: 'future' }, { sort: 'mostRead' as const }, { sort: 'bestRated' as const }].map(
            async (query) => (await store.list(query, now)).items.some(({ id }) => id === 'future'),
          ),
        ),
        site: await store.siteFacts(now),
        days: await store.days('2026-03-02', '2026-03-02', now),
        nextDay: (await store.days('2026-03-01', '2026-03-01', now)).nextDay,
        next: found(await store.article(past, now)).next?.id,
        related: found(await store.article(past, now)).related.map(({ id }) => id),
      })
      expect(await look(at - 1)).toEqual({
        state: 'unknown',
        engagement: 'unknown',
        vote: 'unknown',
        view: 'unknown',
        lists: [false, false, false, false],
        site: {
          firstDay: '2026-03-01',
          lastDay: '2026-03-01',
          articleCount: 1,
          sections: [{ id: 'tin', name: 'Mục tin', count: 1 }],
        },
        days: { days: [], previousDay: '2026-03-01', nextDay: null },
        nextDay: null,
        next: undefined,
        related: [],
      })
      expect(await look(at)).toEqual({
        state: 'found',
        engagement: 'found',
        vote: 'found',
        view: 'found',
        lists: [true, true, true, true],
        site: {
          firstDay: '2026-03-01',
          lastDay: '2026-03-02',
          articleCount: 2,
          sections: [{ id: 'tin', name: 'Mục tin', count: 2 }],
        },
        days: { days: [{ day: '2026-03-02', count: 1 }], previousDay: '2026-03-01', nextDay: null },
        nextDay: '2026-03-02',
        next: 'future',
        related: ['future'],
      })
    })
  })
}
