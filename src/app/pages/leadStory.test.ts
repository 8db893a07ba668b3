import { expect, it } from 'vitest'
import type { Teaser } from '../../contract/article.ts'
import { leadStory } from './leadStory.ts'

const zone = 'Asia/Ho_Chi_Minh'
const picture = { src: '/a.svg', alt: '', width: 3, height: 2 }

function teaser(id: string, publishedAt: string, extra: Partial<Teaser> = {}): Teaser {
  return { id, title: id, publishedAt, views: 0, rating: { average: null, count: 0 }, ...extra }
}

it('opens with the latest day’s newest picture', () => {
  const items = [
    teaser('newest', '2026-11-24T16:00:00+07:00'),
    teaser('pictured', '2026-11-24T09:00:00+07:00', { picture }),
    teaser('older', '2026-11-24T08:00:00+07:00', { picture }),
  ]
  expect(leadStory(items, zone)?.id).toBe('pictured')
})

it('does not reach back to an older day for a picture', () => {
  const items = [
    teaser('newest', '2026-11-24T00:30:00+07:00'),
    teaser('yesterday', '2026-11-23T23:30:00+07:00', { picture }),
  ]
  expect(leadStory(items, zone)?.id).toBe('newest')
})

it('opens with what its publisher wants to be seen first, though it is older', () => {
  const items = [
    teaser('pictured', '2026-11-24T09:00:00+07:00', { picture }),
    teaser('sticky', '2026-11-22T08:00:00+07:00', { sticky: true }),
    teaser('sticky before', '2026-11-20T08:00:00+07:00', { sticky: true, picture }),
  ]
  expect(leadStory(items, zone)?.id).toBe('sticky')
})

it('has none where nothing is published', () => {
  expect(leadStory([], zone)).toBeUndefined()
})
