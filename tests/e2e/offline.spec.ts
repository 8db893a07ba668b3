import { serve } from '@hono/node-server'
import type { Page } from '@playwright/test'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { expectNoFaults } from './axe.ts'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent, serviceWorkers: 'allow' })
test.beforeEach(({ server, mayCome }) => {
  // Each test cuts off something else.
  mayCome(
    /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|FAILED)|^504 |status of 504|no-response/,
  )
  return importArticles(server)
})

const address = `/articles/${FULL}`
const TITLE = 'Lịch cấp nước khu phố Bờ Sông'

/** Opens a page, and waits until the worker has taken it over and keeps it. */
async function openKept(page: Page, path: string) {
  await openApp(page, path)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await expectKept(page, path)
}

async function expectKept(page: Page, path: string) {
  await expect
    .poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path))
    .toBe(true)
}

/** The server, behind what makes another worker of its own from `release()` on: another build is one. */
async function startReleases(backend: string) {
  let version = 1
  const app = new Hono()
  app.all('*', async (c) => {
    const { pathname, search } = new URL(c.req.url)
    if (pathname !== '/sw.js') return proxy(`${backend}${pathname}${search}`, c.req)
    const { headers, body } = await fetch(`${backend}${pathname}`).then(async (answer) => ({
      headers: { 'Content-Type': answer.headers.get('Content-Type') ?? '', 'Cache-Control': 'no-cache' },
      body: await answer.text(),
    }))
    return c.body(`${body}\n// ${version}`, 200, headers)
  })
  const started = Promise.withResolvers<string>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    started.resolve(`http://127.0.0.1:${port}`),
  )
  return { server, url: await started.promise, release: () => version++ }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const notice = (page: Page) => page.getByRole('complementary', { name: 'Đọc khi không có mạng' })

test('an article that was read opens without a network, says from when it is, and keeps a vote', async ({
  page,
  context,
  server,
}) => {
  await openKept(page, address)
  await expectKept(page, '/favicon.svg')
  await context.setOffline(true)
  await server.stop()
  await page.reload()
  await expect(heading(page)).toHaveText(TITLE)
  await expect(notice(page)).toContainText(
    /Bạn đang xem bản lưu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}\. Chưa có mạng/,
  )
  const drawn = page.getByRole('img', { name: 'Biểu tượng của bản tin' }).first()
  expect(await drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expectNoFaults(page)

  await page.getByRole('radio', { name: /^4 sao/ }).check({ force: true })
  await expect(page.getByText(/Đánh giá của bạn được giữ lại/)).toBeVisible()
  const votes: string[] = []
  context.on('request', (request) => {
    if (request.method() === 'PUT') votes.push(request.url())
  })
  await server.restart()
  await context.setOffline(false)
  await expect(page.getByText('Đã ghi nhận: 4 sao – Hay.')).toBeVisible()
  expect(votes).toHaveLength(1)
  const engagement = await (await page.request.get(`/api${address}/engagement`)).json()
  expect(engagement).toMatchObject({ rating: { count: 7, yours: 4 } })

  await notice(page).getByRole('button', { name: 'Tải bản mới' }).click()
  await expect(heading(page)).toHaveText(TITLE)
  await expect(notice(page)).toBeHidden()
})

test('an article that a link led to opens again too, and one that was never read names those that were', async ({
  page,
  context,
  server,
}) => {
  await openKept(page, '/')
  await page.getByRole('link', { name: 'Thông báo số 40' }).first().click()
  await expect(heading(page)).toHaveText('Thông báo số 40')
  await expectKept(page, '/api/articles/thong-bao-40')
  await context.setOffline(true)
  await server.stop()
  await page.reload()
  await expect(heading(page)).toHaveText('Thông báo số 40')
  await expect(notice(page)).toContainText('Bạn đang xem bản lưu')

  await page.goto('/articles/thong-bao-3')
  const unread = page.getByRole('region', { name: 'Đọc được khi không có mạng' })
  await expect(unread).toBeVisible()
  await expectNoFaults(page)
  await unread.getByRole('link', { name: 'Thông báo số 40' }).click()
  await expect(heading(page)).toHaveText('Thông báo số 40')

  await page.goto('/')
  await expect(page.getByRole('link', { name: TITLE }).first()).toBeVisible()
  await expect(notice(page)).toContainText('Bạn đang xem bản lưu')
})

test('a day is kept whole, read without a network, and taken away', async ({ page, context, server }) => {
  await openKept(page, '/days/2026-02-10')
  await page.getByRole('button', { name: 'Lưu cả ngày để đọc khi không có mạng' }).click()
  await expect(page.getByText(/^2 bài và 1 ảnh: khoảng \d+ KB\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(/Đã lưu cả ngày trên máy này/)).toBeVisible()
  await expectNoFaults(page)

  await context.setOffline(true)
  await server.stop()
  await page.goto('/days/2026-02-10')
  await page.getByRole('link', { name: TITLE }).first().click()
  await expect(heading(page)).toHaveText(TITLE)
  await expect(notice(page)).toContainText('Bạn đang xem bản lưu')
  await page.goto(address)
  await expect(page.getByText('Giờ cấp nước theo khu')).toBeVisible()

  await page.goto('/privacy')
  const shelf = page.getByRole('region', { name: 'Lưu trên máy này' })
  await expect(shelf.getByText(/2 bài, khoảng \d+ KB/)).toBeVisible()
  await expectNoFaults(page)
  await shelf.getByRole('button', { name: 'Xóa ngày 10/02/2026' }).click()
  await expect(shelf.getByText('Những ngày đã lưu')).toBeHidden()
  await shelf.getByRole('button', { name: 'Xóa hết' }).click()
  await expect(shelf.getByText('Trên máy này chưa có bài nào được lưu.')).toBeVisible()
  const kept = await page.evaluate(() => caches.keys())
  expect(kept.sort()).toEqual(['dateline-assets', 'dateline-shell'])
})

test('a new version waits until the reader agrees', async ({ page, server }) => {
  const site = await startReleases(server.url)
  await openKept(page, `${site.url}${address}`)
  site.release()
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(notice(page)).toContainText('Trang web có phiên bản mới.')
  const reloaded = page.waitForEvent('load')
  await notice(page).getByRole('button', { name: 'Tải lại' }).click()
  await reloaded
  await expect(heading(page)).toHaveText(TITLE)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBe(null)
  await expect(notice(page)).toBeHidden()
  site.server.close()
})

test('what counts and votes, and what is searched, is never kept', async ({ page }) => {
  await openKept(page, address)
  await openApp(page, '/search?q=nước')
  await page.getByRole('link', { name: TITLE }).first().click()
  await expect(heading(page)).toHaveText(TITLE)
  const urls = await page.evaluate(async () => {
    const all: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(url)
    return all
  })
  expect(urls.length).toBeGreaterThan(10)
  expect(urls.filter((url) => /engagement|views|rating|health|csp-report|search|[?&]q=/.test(url))).toEqual(
    [],
  )
})
