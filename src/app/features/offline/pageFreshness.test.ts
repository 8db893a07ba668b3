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

it('in the shell a page is what its own read is, whatever is asked for ahead', () => {
  const shell = (address: string, answers: Record<string, ReadState>) =>
    freshness(address, answers, { address, at: null })
  const year = '/api/days?from=2026-01-01&to=2026-12-31'
  const month = '/api/articles?from=2026-11-01&to=2026-11-30&limit=50'
  const search = '/api/articles?section=x&limit=20'
  const ahead: Record<string, ReadState> = {
    '/api/days?from=2026-11-24&to=2026-11-24': 'missing',
    '/api/articles?from=2026-11-24&to=2026-11-24&limit=50': 'missing',
  }
  expect(shell('/days?year=2026', { ...ahead, [year]: 4 })).toEqual({ kind: 'kept', at: 4 })
  expect(shell('/days', { ...ahead, [year]: 4 })).toEqual({ kind: 'kept', at: 4 })
  expect(shell('/days', { [year]: 'missing' })).toEqual({ kind: 'unread' })
  expect(shell('/days?year=2026&month=11', { ...ahead, [month]: 4 })).toEqual({ kind: 'kept', at: 4 })
  expect(shell('/search?section=x', { ...ahead, [search]: 4 })).toEqual({ kind: 'kept', at: 4 })
  for (const address of ['/days?year=2026', '/days', '/search?section=x'])
    expect(shell(address, { '/api/site': 3, ...ahead })).toEqual({ kind: 'fresh' })
})

it('in the shell a search for words, and what is no page, cannot be had', () => {
  const shell = (address: string, answers: Record<string, ReadState>) =>
    freshness(address, answers, { address, at: null })
  for (const address of ['/search?q=x', '/nowhere']) {
    expect(shell(address, {})).toEqual({ kind: 'fresh' })
    expect(shell(address, { '/api/site': 3 })).toEqual({ kind: 'unread' })
  }
})

it('a page that needs no read is never missing', () => {
  const at = (address: string) => freshness(address, { '/api/site': 3 }, { address, at: null })
  for (const address of ['/privacy', '/imprint', '/saved']) expect(at(address)).toEqual({ kind: 'fresh' })
})

it('lists on the device are never an earlier state of themselves', () => {
  expect(freshness('/saved', {}, { address: '/saved', at: 5 })).toEqual({ kind: 'fresh' })
})
