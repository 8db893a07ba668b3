import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Api } from '../../api/api.ts'
import { Around } from '../../testing.tsx'
import { KeepDay } from './KeepDay.tsx'
import { DAYS_LIMIT } from './keptDays.ts'
import { fakeCaches } from './testing.ts'

const day = '2026-11-24'
const picture = { src: '/pictures/song.webp', alt: '', width: 640, height: 480 }
const article = { id: 'a', title: 'Bài', picture, body: [{ type: 'picture', ...picture, src: '/b.webp' }] }
const api = {
  site: async () => ({ timeZone: 'Asia/Ho_Chi_Minh' }),
  days: async () => ({ days: [] }),
  articles: async () => ({ items: [{ id: 'a' }], nextCursor: null, total: 1 }),
  article: async () => article,
} as unknown as Api

/** A browser that says a picture to be so large, and cannot fetch those that are named. */
function browser({ size = 40_000, missing = '' } = {}) {
  vi.stubGlobal('caches', fakeCaches())
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit = {}) => {
    if (path === missing && method !== 'HEAD') throw new TypeError('it did not come')
    return new Response(null, { headers: { 'Content-Length': String(size) } })
  })
}

beforeEach(() => {
  browser()
  return () => vi.unstubAllGlobals()
})

function show() {
  render(
    <Around api={api}>
      <KeepDay day={day} />
    </Around>,
  )
  return screen.findByRole('button', { name: 'Lưu cả ngày để đọc khi không có mạng' })
}

it('says how much a day takes before it is kept, keeps it whole, and takes it away', async () => {
  await userEvent.click(await show())
  expect(await screen.findByText('1 bài và 2 ảnh: khoảng 80 KB.')).toBeVisible()
  const keep = screen.getByRole('button', { name: 'Lưu' })
  await userEvent.click(keep)
  expect(await screen.findByText(/Đã lưu cả ngày trên máy này, khoảng 80 KB/)).toBeVisible()
  expect(await caches.match('/api/articles/a')).toBeDefined()
  expect(await caches.match('/b.webp')).toBeDefined()
  // One button does what can be done next: the focus never goes.
  const remove = screen.getByRole('button', { name: 'Xóa bản lưu' })
  expect(remove).toHaveFocus()
  await userEvent.click(remove)
  expect(await screen.findByText('Đã xóa bản lưu của ngày này.')).toBeVisible()
  expect(await caches.keys()).toEqual([])
})

it('keeps nothing of a day when a part of it does not come, and says so', async () => {
  browser({ missing: '/b.webp' })
  await userEvent.click(await show())
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu' }))
  expect(await screen.findByText(/Chưa lưu được/)).toBeVisible()
  expect(await caches.keys()).toEqual([])
})

it('keeps no more than there is room for', async () => {
  browser({ size: DAYS_LIMIT })
  await userEvent.click(await show())
  expect(await screen.findByText(/cần khoảng 400,0 MB, mà chỗ để lưu chỉ còn 200,0 MB/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Lưu' })).not.toBeInTheDocument()
})
