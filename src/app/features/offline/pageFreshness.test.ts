import { expect, it } from 'vitest'
import type { ReadState } from './names.ts'
import { pageFreshness } from './pageFreshness.ts'

type Document = { address: string; at: number | null }

const freshness = (address: string, answers: Record<string, ReadState>, document?: Document) =>
  pageFreshness({ answers: new Map(Object.entries(answers)), document }, address)

it('a page is as fresh as its own read, whatever else was asked', () => {
  const answers = { '/api/articles/a': 5, '/api/articles/b': 'fresh', '/api/articles/c': 'missing' } as const
  expect(freshness('/articles/a', answers)).toEqual({ kind: 'kept', at: 5 })
  expect(freshness('/articles/b', answers)).toEqual({ kind: 'fresh' })
  expect(freshness('/articles/c', answers)).toEqual({ kind: 'unread' })
  expect(freshness('/articles/d', answers)).toEqual({ kind: 'fresh' })
})

it('lists are known by what they ask', () => {
  const day = { '/api/articles?from=2026-11-24&to=2026-11-24&limit=50': 7 }
  expect(freshness('/days/2026-11-24', day)).toEqual({ kind: 'kept', at: 7 })
  expect(freshness('/', { '/api/articles?limit=24': 8 })).toEqual({ kind: 'kept', at: 8 })
  expect(freshness('/sections/x', { '/api/articles?section=x&limit=20': 9 })).toEqual({ kind: 'kept', at: 9 })
})

it('a kept document is kept until its read comes fresh, or another page is shown', () => {
  const document = { address: '/articles/a', at: 5 }
  expect(freshness('/articles/a', {}, document)).toEqual({ kind: 'kept', at: 5 })
  expect(freshness('/articles/a', { '/api/articles/a': 'fresh' }, document)).toEqual({ kind: 'fresh' })
  expect(freshness('/articles/b', {}, document)).toEqual({ kind: 'fresh' })
})

it('in the shell a page without a read of its own is what its reads are', () => {
  const shell = (answers: Record<string, ReadState>) =>
    freshness('/search', answers, { address: '/search', at: null })
  expect(shell({})).toEqual({ kind: 'fresh' })
  expect(shell({ '/api/site': 3 })).toEqual({ kind: 'unread' })
  expect(shell({ '/api/site': 3, '/api/days?from=a&to=b': 4 })).toEqual({ kind: 'kept', at: 4 })
  expect(shell({ '/api/days?from=a&to=b': 'missing' })).toEqual({ kind: 'unread' })
})

it('a page that needs no read is never missing', () => {
  const document = { address: '/privacy', at: null }
  expect(freshness('/privacy', { '/api/site': 3 }, document)).toEqual({ kind: 'fresh' })
})
