import type { Page } from '@playwright/test'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })
test.beforeEach(({ server }) => importArticles(server))

const address = `/articles/${FULL}`

/** Opens the article, and waits until its view is sent: by then all the code is here that this needs. */
async function openArticle(page: Page) {
  const sent = page.waitForRequest('**/views')
  await openApp(page, address)
  await sent
}

const noConnection =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|FAILED)/

test('a view and a vote made without a connection wait, and arrive once when there is one', async ({
  page,
  context,
  allow,
}) => {
  allow(noConnection)
  // It may be read before the connection is cut.
  await page.route('**/views', (route) => route.abort())
  await openArticle(page)
  await context.setOffline(true)
  await page.getByRole('radio', { name: /^4 sao/ }).check({ force: true })
  await expect(
    page.getByText('Lượt xem của bạn chưa gửi được và sẽ tự gửi khi kết nối được với máy chủ.'),
  ).toBeVisible()
  await expect(page.getByText(/Đánh giá của bạn được giữ lại/)).toBeVisible()

  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  await page.unroute('**/views')
  await context.setOffline(false)
  await expect(page.getByText(/Lượt xem của bạn chưa gửi được/)).toBeHidden()
  await expect(page.getByText('Đã ghi nhận: 4 sao – Hay.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lượt xem: 13' })).toBeVisible()
  expect(sent.sort()).toEqual([`POST /api${address}/views`, `PUT /api${address}/rating`])

  const engagement = await (await page.request.get(`/api${address}/engagement`)).json()
  expect(engagement).toMatchObject({ views: 13, rating: { count: 7, yours: 4 } })
})

test('a view that found the server down is sent by the next page', async ({ page, server, allow }) => {
  allow(noConnection)
  const killed = Promise.withResolvers<void>()
  await page.route('**/views', async (route) => {
    await killed.promise
    await route.continue()
  })
  await openArticle(page)
  await server.kill()
  killed.resolve()
  await expect(page.getByText(/Lượt xem của bạn chưa gửi được/)).toBeVisible()
  // Else this page may send it as soon as the server is back.
  await page.goto('about:blank')
  await server.restart()
  const counted = page.waitForResponse((response) => response.url().endsWith('/views') && response.ok())
  await page.goto(address)
  expect(await (await counted).json()).toEqual({ views: 13, counted: true })
  await expect(page.getByText(/chưa gửi được/)).toBeHidden()
})

test('a new version under an open tab: what this one has no code for is loaded from the new one', async ({
  page,
  server,
  allow,
}) => {
  allow(/^404 .*\/assets\/|status of 404|Failed to fetch dynamically imported module|MIME/)
  await openApp(page, address)
  let isGone = true
  await page.route('**/assets/**', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()))
  // Another page than this one comes from the new version, with its own files.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isGone = false
  })
  await page.getByRole('link', { name: 'Bản tin thử' }).first().click()
  await expect(page).toHaveURL(`${server.url}/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Bản tin thử' })).toBeAttached()
  await expect(page.getByRole('alert')).toBeHidden()
  expect(isGone).toBe(false)
})

test('no page asks another host for anything', async ({ page, server }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const path of ['/', address, '/days', '/days/2026-02-10', '/search?q=nước', '/privacy', '/saved']) {
    await openApp(page, path)
    await page.waitForLoadState('networkidle')
  }
  expect([...hosts]).toEqual([new URL(server.url).host])
})
