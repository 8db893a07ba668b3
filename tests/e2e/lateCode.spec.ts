import type { Locator, Page, Request } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

// Code that comes when it is wanted, and does not: what can be read stays, and nothing happens that nobody asked for.

const ARTICLE = '/articles/bai-1'
const gone = /404|ERR_FAILED|Failed to fetch dynamically imported module|Failed to load resource|MIME/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Cuts off the first request of each of the app's files that the pattern names; a browser asks for the others. */
async function failFirst(page: Page, pattern: RegExp): Promise<void> {
  const failed = new Set<string>()
  await page.route(pattern, (route, request) => {
    if (failed.has(request.url())) return route.continue()
    failed.add(request.url())
    return route.abort()
  })
}

/** Counts the documents that the page is loaded from, from now on. */
function documents(page: Page): Request[] {
  const loaded: Request[] = []
  page.on('request', (request) => request.isNavigationRequest() && loaded.push(request))
  return loaded
}

/** Opens a page of which something does not come. */
async function openFailing(page: Page, address: string): Promise<void> {
  const failed = page.waitForEvent('requestfailed')
  await page.goto(address)
  await failed
}

/** Presses, as a reader does where nothing happened, until what the button opens is open. */
async function pressUntilOpen(button: Locator): Promise<void> {
  await expect(async () => {
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true', { timeout: 1000 })
  }).toPass()
}

test('a new version under an open tab loads nothing anew until something is pressed', async ({
  page,
  server,
  allow,
}) => {
  allow(gone)
  await putArticles(server, {})
  await openApp(page, ARTICLE)
  await page.waitForLoadState('networkidle')
  const link = page.getByRole('link', { name: 'Tìm kiếm' }).first()
  const { x = 0, y = 0 } = (await link.boundingBox()) ?? {}
  // What a test evaluates counts as a press for five seconds.
  await page.waitForTimeout(6000)
  const loaded = documents(page)
  await page.route('**/assets/**', (route) =>
    loaded.length > 0 ? route.continue() : route.fulfill({ status: 404 }),
  )
  const failed = page.waitForResponse((response) => response.status() === 404)
  await page.mouse.move(x + 5, y + 5)
  await failed
  await page.waitForTimeout(1000)
  expect(loaded).toEqual([])
  await link.click()
  await expect(heading(page)).toHaveText('Tìm kiếm')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('code that did not come once is had when the reader tries again', async ({ page, server, allow }) => {
  allow(gone)
  await putArticles(server, {})
  await openApp(page, ARTICLE)
  await failFirst(page, /\/assets\/SearchPage-.*\.js/)
  await page.getByRole('link', { name: 'Tìm kiếm' }).first().click()
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(heading(page)).toHaveText('Tìm kiếm')
})

test('a page whose own code does not come stays as it was served, until something is pressed', async ({
  page,
  server,
  allow,
}) => {
  allow(gone)
  await putArticles(server, {})
  await failFirst(page, /\/assets\/listPages-.*\.js/)
  await openFailing(page, '/')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('link', { name: 'Bài số 1' }).first()).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  const settings = page.getByRole('button', { name: 'Tùy chỉnh hiển thị' })
  await settings.click()
  await pressUntilOpen(settings)
})

test('an app that does not come at first comes with a press', async ({ page, server, allow }) => {
  allow(gone)
  await putArticles(server, {})
  await failFirst(page, /\/assets\/app-.*\.js/)
  await openFailing(page, ARTICLE)
  const views = page.getByRole('button', { name: /Lượt xem/ })
  await pressUntilOpen(views)
})

test('a language whose words do not come is told of, and spoken once they do', async ({
  page,
  server,
  allow,
}) => {
  allow(gone)
  await putArticles(server, {})
  await failFirst(page, /\/assets\/en-.*\.js/)
  await openApp(page, ARTICLE)
  const english = page.getByRole('button', { name: 'English' })
  await english.click()
  await expect(page.getByRole('contentinfo').last().getByRole('alert')).toBeVisible()
  await expect(async () => {
    await english.click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en', { timeout: 1000 })
  }).toPass()
})

test.describe('a site in English', () => {
  test.use({ serverVariables: { SITE_LANGUAGE: 'en' } })

  test('whose words do not come stays as it was served, until something is pressed', async ({
    page,
    server,
    allow,
  }) => {
    allow(gone)
    await putArticles(server, {})
    await failFirst(page, /\/assets\/en-.*\.js/)
    await openFailing(page, ARTICLE)
    await page.waitForLoadState('networkidle')
    const views = page.getByRole('button', { name: /Views/ })
    await expect(views).toBeVisible()
    await pressUntilOpen(views)
  })
})
