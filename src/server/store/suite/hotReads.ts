import type { Store } from '../store.ts'
import { candidate, NOW, viewing, vote } from './fixtures.ts'

/** What readers and sources ask most, which no store may read whole tables for; by what it is. */
export const hotReads: Record<string, (store: Store) => Promise<unknown>> = {
  'an article': (store) => store.article('a', NOW),
  'its versions': (store) => store.versions('a', 1, NOW),
  'its engagement': (store) => store.engagement('a', 'An', NOW),
  'a view': (store) => store.addView('a', viewing({ device: 'device-1' }), NOW),
  'a vote': (store) => store.setVote('a', vote(), NOW),
  'the newest': (store) => store.list({}, NOW),
  'a page of the newest': async (store) => {
    const { nextCursor } = await store.list({ limit: 1 }, NOW)
    await store.list({ limit: 1, cursor: nextCursor ?? '' }, NOW)
  },
  'a day': (store) => store.list({ from: '2026-01-01', to: '2026-01-01' }, NOW),
  'a section': (store) => store.list({ section: 'tin' }, NOW),
  'a tag': (store) => store.list({ tag: 'cầu' }, NOW),
  'a search': (store) => store.list({ q: 'tin' }, NOW),
  'a search in a section': (store) => store.list({ q: '"tin tức"', section: 'tin', tag: 'Cầu' }, NOW),
  'the newest that are found': (store) => store.list({ q: 'tin', sort: 'newest' }, NOW),
  suggestions: (store) => store.suggest('ti', NOW),
  'the most read': (store) => store.list({ sort: 'mostRead' }, NOW),
  'the best rated': (store) => store.list({ sort: 'bestRated' }, NOW),
  'what was read this week': (store) => store.list({ sort: 'mostRead', period: '7d' }, NOW),
  'a feed': (store) => store.feed({ limit: 1 }, NOW),
  'a section’s feed': (store) => store.feed({ section: 'tin', limit: 1 }, NOW),
  'an old address': (store) => store.movedTo('/tin/1.html', NOW),
  'a page of a sitemap': (store) => store.addresses(0, 0, NOW),
  'a page of an export': (store) => store.everything('', 1),
  'an article that is known': (store) =>
    store.putBatch(
      [candidate('a', '2026-01-01T00:00:00Z', { id: 'a', identities: ['guid:1', 'text:a'] })],
      NOW,
    ),
  'the days': (store) => store.days('2026-01-01', '2026-01-31', NOW),
  'the site': (store) => store.siteFacts(NOW),
}
