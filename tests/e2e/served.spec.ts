import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { BUILT_APP } from '../../src/server/build.ts'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'
import { shiftsOn, watchShifts } from './shifts.ts'

// A page is served whole; its script comes after it. What was read, typed and pressed before has to hold.

const ARTICLE = '/articles/bai-1'

/** Holds the app's script back until it is let go. */
async function holdScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route(/\/assets\/app-.*\.js/, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
  }
}

/** What the page asks of the API from now on. */
function apiRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}`)
  })
  return asked
}

const addresses = [
  '/',
  ARTICLE,
  '/days',
  '/days?year=2019&month=7',
  '/days/2019-07-10',
  '/search',
  '/search?q=bai',
  '/privacy',
  '/saved',
]
for (const address of addresses) {
  test(`${address} is taken over without asking again, and nothing moves`, async ({ page, server }) => {
    await putArticles(server, {}, {}, {})
    await watchShifts(page)
    const asked = apiRequests(page)
    // The tools of an article come later, into room that is kept for them.
    const markup = () =>
      page.locator('#root').evaluate((root) => {
        const copy = root.cloneNode(true) as Element
        for (const later of copy.querySelectorAll('[data-comes-later], div[data-needs-script]'))
          later.remove()
        return copy.textContent
      })
    const letGo = await holdScript(page)
    await page.goto(address)
    const served = await markup()
    const title = await page.title()
    const shifts = await shiftsOn(page)
    await letGo()
    // The app keeps places from now on.
    await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('manual')
    expect(await markup()).toBe(served)
    expect(await page.title()).toBe(title)
    expect(asked).toEqual([])
    expect(await shiftsOn(page)).toEqual(shifts)
  })
}

test('a day that is none is told of alike by the server and by a device whose clock is wrong', async ({
  page,
  server,
}) => {
  await putArticles(server, {}, {}, {})
  await page.clock.setFixedTime(new Date('2019-07-17T05:00:00Z'))
  await openApp(page, '/days?day=9%2F7%2F19')
  await expect(page.getByRole('textbox', { name: 'Tìm theo ngày' })).toHaveAccessibleDescription(/hai chữ số/)
})

test('stars pressed before the script came are a vote', async ({ page, server }) => {
  await putArticles(server, {})
  const letGo = await holdScript(page)
  await page.goto(ARTICLE)
  await page.getByText('4 sao – Hay').locator('..').click()
  await letGo()
  await expect(page.getByText(/Đã ghi nhận/)).toBeVisible()
  const { rating } = await (await page.request.get(`${server.url}/api/articles/bai-1/engagement`)).json()
  expect(rating).toMatchObject({ count: 1, yours: 4 })
})

test('a button pressed before the script came is pressed when it has', async ({ page, server }) => {
  await putArticles(server, {})
  const letGo = await holdScript(page)
  await page.goto(ARTICLE)
  const views = page.getByRole('button', { name: /Lượt xem/ })
  await views.click()
  await expect(views).toHaveAttribute('aria-expanded', 'false')
  await letGo()
  await expect(views).toHaveAttribute('aria-expanded', 'true')
})

/** Code that a press, a way on or another visit asks for. */
const unwanted = [
  'DayCalendar',
  'SettingsPanel',
  'SharePanel',
  'SearchPage',
  'listPages',
  'noticePages',
  'Lightbox',
  'QrCode',
  'KeysHelp',
  'ChangeNotice',
  'en',
  'reads',
]

test('the page asks for its script after it was painted, and for nothing that a press does not need', async ({
  page,
  server,
}) => {
  await putArticles(server, {})
  const scripts: string[] = []
  page.on(
    'request',
    (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname),
  )
  await page.goto(ARTICLE)
  for (const late of ['In bài', 'Phím tắt'])
    await expect(page.getByRole('button', { name: late })).toBeVisible()
  // Its own, and then what counts the reader and what can be done with the article; panels and other pages come when they are wanted.
  expect(scripts[0]).toMatch(/\/app-/)
  const { painted, asked } = await page.evaluate(() => {
    const startOf = (type: string, name: RegExp) =>
      performance.getEntriesByType(type).find((entry) => name.test(entry.name))?.startTime
    return {
      painted: startOf('paint', /^first-contentful-paint$/),
      asked: startOf('resource', /\/app-[^/]*\.js$/),
    }
  })
  expect(painted).toBeGreaterThan(0)
  expect(asked).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY)

  const built = await readdir(join(BUILT_APP, 'assets'))
  for (const name of unwanted) {
    expect(
      built.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js')),
      name,
    ).not.toEqual([])
    expect(scripts.filter((path) => path.startsWith(`/assets/${name}-`))).toEqual([])
  }
  await page.getByRole('button', { name: 'Mở lịch' }).hover()
  await expect.poll(() => scripts.some((path) => path.includes('Calendar'))).toBe(true)
})

test('a reader sees their own stars again on a page that is the same for all', async ({ page, server }) => {
  await putArticles(server, {})
  await page.goto(ARTICLE)
  await page.getByText('5 sao – Rất hay').locator('..').click()
  await expect(page.getByText(/Đã ghi nhận/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: /5 sao/ })).toBeChecked()
})

test('a page that is not there says so, and the way on works', async ({ page, server, allow }) => {
  allow(/^404 .*\/khong-co$|status of 404/)
  await putArticles(server, {})
  const asked = apiRequests(page)
  await page.goto('/articles/khong-co')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang')
  await page.getByRole('link', { name: 'Về trang chủ' }).click()
  await expect(page.getByRole('link', { name: 'Bài số 1' }).first()).toBeVisible()
  expect(asked.filter((path) => path.includes('khong-co'))).toEqual([])
})

test('a reader’s first page comes without its fonts, the next one is set in them', async ({
  page,
  server,
}) => {
  await putArticles(server, {}, { id: 'bai-2' })
  await watchShifts(page)
  const fonts: string[] = []
  page.on('request', (request) => {
    if (/woff2/.test(request.url())) fonts.push(request.resourceType())
  })
  const family = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map((font) => font.family),
    )
  await page.goto(ARTICLE)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('dateline.fonts')))
    .toMatch(/fonts-.*\.css$/)
  expect(fonts).toEqual(['font', 'font'])
  expect((await family()).filter((name) => name.startsWith('Dateline'))).toEqual([])

  await page.goto('/articles/bai-2')
  await page.evaluate(() => document.fonts.ready)
  expect((await family()).filter((name) => name.startsWith('Dateline')).sort()).toEqual([
    'Dateline Sans',
    'Dateline Serif',
  ])
  expect(await shiftsOn(page)).toEqual([])
})
