import { expect, it } from 'vitest'
import { anArticlePage } from '../../testing.tsx'
import {
  acceptChange,
  changedSince,
  keepPlace,
  keepRead,
  type ReadArticle,
  readArticles,
} from './readArticles.ts'

const ZONE = 'Asia/Ho_Chi_Minh'
const article = (version?: number) =>
  anArticlePage({
    publishedAt: '2026-11-24T23:30:00Z',
    section: { id: 'tin', name: 'Tin' },
    ...(version && { version }),
  })
const known = () => readArticles.find('a') as ReadArticle

it('an article that was read is kept with its moment and version; no version is the first', () => {
  keepRead(article(), ZONE, 5)
  expect(known()).toEqual({ id: 'a', title: 'Bài', day: '2026-11-25', section: 'Tin', at: 5, version: 1 })
  expect(changedSince(known(), article())).toBeUndefined()
})

it('a change is told until the reader knows of it, from what was known before', () => {
  keepRead(article(), ZONE, 1)
  expect(changedSince(known(), article(2))).toBe(1)
  keepRead(article(2), ZONE, 2)
  expect([known().version, changedSince(known(), article(2))]).toEqual([2, 1])
  keepRead(article(3), ZONE, 3)
  expect(changedSince(known(), article(3))).toBe(1)
  acceptChange(article(3))
  expect(changedSince(known(), article(3))).toBeUndefined()
  expect(changedSince(known(), article(4))).toBe(3)
})

it('an article that was published anew, from version 1 on, has not changed', () => {
  keepRead(article(3), ZONE, 1)
  expect(changedSince(known(), article())).toBeUndefined()
  keepRead(article(), ZONE, 2)
  expect(known().version).toBe(1)
})

it('the place is kept through another reading; how much was seen only grows while the text is as long', () => {
  keepPlace('a', { top: 1, seen: 2, of: 9 })
  expect(readArticles.all()).toEqual([])
  keepRead(article(), ZONE, 1)
  keepPlace('a', { top: 4, seen: 6, of: 9 })
  keepRead(article(), ZONE, 2)
  keepPlace('a', { top: 0, seen: 2, of: 9 })
  expect(known().place).toEqual({ top: 0, seen: 6, of: 9 })
  keepPlace('a', { top: 0, seen: 2, of: 5 })
  expect(known().place).toEqual({ top: 0, seen: 2, of: 5 })
})

it('what is no reading is left out', () => {
  const good = { id: 'a', title: 'Bài', day: '2026-11-25', at: 1, version: 1 }
  const bad = [
    { version: -1 },
    { version: '1' },
    { before: 0.5 },
    { place: {} },
    { place: { top: 0, seen: 0, of: 0 } },
  ]
  const stored = [good, ...bad.map((facts, place) => ({ ...good, id: `b${place}`, ...facts }))]
  localStorage.setItem('dateline.read', JSON.stringify(stored))
  expect(readArticles.all()).toEqual([good])
})
