import { expect, it } from 'vitest'
import { exportedJson, exportedPage } from './exported.ts'

const lists = {
  saved: [
    { id: 'a', title: 'Giá <b>5</b> & "rẻ"', day: '2026-11-24', section: 'Chợ', at: 1_790_000_000_000 },
  ],
  read: [
    {
      id: 'b',
      title: 'River',
      day: '2026-11-20',
      language: 'en',
      at: 1_790_000_000_000,
      version: 2,
      place: { top: 1, seen: 3, of: 4 },
    },
  ],
  site: { name: 'Bản tin <thử>', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
  addressOf: (id: string) => `https://tin.example/articles/${id}`,
}

it('lists are exported for a program with their moments in the site’s zone', () => {
  expect(JSON.parse(exportedJson(lists))).toEqual({
    site: 'Bản tin <thử>',
    saved: [
      {
        id: 'a',
        title: 'Giá <b>5</b> & "rẻ"',
        url: 'https://tin.example/articles/a',
        day: '2026-11-24',
        section: 'Chợ',
        language: 'vi',
        savedAt: '2026-09-21T21:13:20+07:00',
      },
    ],
    read: [
      {
        id: 'b',
        title: 'River',
        url: 'https://tin.example/articles/b',
        day: '2026-11-20',
        language: 'en',
        readAt: '2026-09-21T21:13:20+07:00',
        version: 2,
        percentRead: 75,
      },
    ],
  })
})

it('lists are exported as a page in which titles are text', () => {
  const page = exportedPage(lists, { language: 'vi', title: 'Bài đã lưu', saved: 'Đã lưu', read: 'Đã đọc' })
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  expect(parsed.title).toBe('Bài đã lưu – Bản tin <thử>')
  const links = [...parsed.querySelectorAll('a')].map(({ href, lang, textContent }) => [
    href,
    lang,
    textContent,
  ])
  expect(links).toEqual([
    ['https://tin.example/articles/a', 'vi', 'Giá <b>5</b> & "rẻ"'],
    ['https://tin.example/articles/b', 'en', 'River'],
  ])
  expect(parsed.querySelector('li')?.textContent).toBe('Giá <b>5</b> & "rẻ" (24/11/2026, Chợ)')
})
