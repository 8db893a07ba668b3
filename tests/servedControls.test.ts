import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { render } from '../src/app/entry-server.tsx'
import { anArticlePage, aSite } from '../src/app/testing.tsx'
import type { Reads } from '../src/contract/render.ts'

// What a page offers where no script runs: the markup as a server makes it, where there is no window and no document.

const article = anArticlePage({
  title: 'Lịch cấp nước',
  publishedAt: '2019-07-10T16:55:00+07:00',
  picture: { src: '/a.webp', alt: 'Hồ', width: 1600, height: 900 },
  body: [
    { type: 'paragraph', text: ['Nước về lại.'] },
    { type: 'picture', src: '/b.webp', alt: 'Bơm', width: 600, height: 1200 },
    { type: 'embed', provider: 'Kênh', title: 'Lễ hội', url: 'https://player.example/1' },
  ],
  originalUrl: 'https://old.example/a',
  tags: ['hồ'],
})

const reads: Reads = {
  site: async () => aSite({ firstDay: '2019-01-01', lastDay: '2019-07-15' }),
  articles: async () => ({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false }),
  article: async () => article,
  engagement: async () => ({
    views: 1376,
    rating: { average: 3.7, count: 9, histogram: [0, 0, 3, 6, 0], yours: null },
  }),
  days: async () => ({ days: [], previousDay: null, nextDay: null }),
}

async function served(address: string): Promise<Document> {
  const now = Date.parse('2019-07-17T12:00:00+07:00')
  const page = await render({ address, language: 'vi', now, reads })
  if ('redirect' in page) throw new Error(`redirected to ${page.redirect}`)
  return parseHTML(`<!doctype html><html><body>${page.markup()}</body></html>`).document
}

/** Takes away what a browser without scripts does not show. */
function withoutScript(document: Document): string {
  for (const each of document.querySelectorAll('[data-needs-script]')) each.remove()
  for (const each of document.querySelectorAll('[hidden]:not([data-shown-without-script])')) each.remove()
  return (document.body.textContent ?? '').replace(/\s+/g, ' ')
}

it('an article tells its counts, how they are made, and what the stars need', async () => {
  const document = await served('/articles/a')
  const text = withoutScript(document)
  for (const words of [
    'Lượt xem: 1.376',
    'Mỗi người đọc được tính một lượt',
    'Muốn đánh giá, hãy bật JavaScript',
    '3,7 (9)',
    '4 sao: 6 lượt',
  ])
    expect(text.split(words), words).toHaveLength(2)
  expect(text).not.toMatch(/Di chuột|Chỉ tải từ trang ngoài/)
  expect(document.querySelector('article a[href="https://old.example/a"]')).not.toBeNull()
  expect(document.querySelectorAll('noscript button, noscript input')).toHaveLength(0)
})

it.each([
  ['/articles/a', 'Lịch cấp nước', 1],
  ['/search?q=x&from=1/7/2019', 'Tìm kiếm', 1],
  ['/days', 'Năm 2019', 1],
  ['/days/2019-07-10', '10/07/2019', 1],
])('nothing stands on %s that does nothing', async (address, heading, forms) => {
  const document = await served(address)
  withoutScript(document)
  expect(document.querySelector('h1')?.textContent).toContain(heading)
  expect(document.querySelectorAll('form')).toHaveLength(forms)
  const dead = [...document.querySelectorAll('main button:not([type=submit]), main input[type=radio]')]
  expect(dead.map((button) => button.textContent)).toEqual([])
  for (const form of document.querySelectorAll('form')) {
    expect(form.getAttribute('action')).toMatch(/^\/(days|search)$/)
    expect(form.querySelector('button[type=submit]')).not.toBeNull()
  }
})

it('one picture alone is asked for at once', async () => {
  const document = await served('/articles/a')
  const images = [...document.querySelectorAll('img')]
  expect(images.map((image) => image.getAttribute('loading'))).toEqual(['eager', 'lazy'])
  // As React writes it; to a browser the case is the same.
  expect(images.map((image) => image.getAttribute('fetchPriority'))).toEqual(['high', null])
})

it('days that are none stand in their fields again, with what is wrong', async () => {
  const document = await served('/search?q=&section=&sort=&from=31/02/2019&to=10/07/2019')
  const value = (name: string) => document.querySelector(`input[name=${name}]`)?.getAttribute('value')
  expect([value('from'), value('to')]).toEqual(['31/02/2019', '10/07/2019'])
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Lịch không có ngày “31/02/2019”')

  const archive = await served('/days?day=10/7/19')
  expect(archive.querySelector('input[name=day]')?.getAttribute('value')).toBe('10/7/19')
  expect(archive.querySelector('[role=alert]')?.textContent).toContain('hai chữ số')
  expect((await served('/days')).querySelector('[role=alert]')).toBeNull()
})

it('a day that was sent leads to its edition', async () => {
  const now = Date.parse('2019-07-17T12:00:00+07:00')
  const answer = await render({ address: '/days?day=10%2F07%2F2019', language: 'vi', now, reads })
  expect(answer).toEqual({ redirect: '/days/2019-07-10' })
})
