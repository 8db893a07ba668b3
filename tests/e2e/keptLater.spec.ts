import type { Page } from '@playwright/test'
import { FULL, importArticles, importText, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

// What is kept is there long after, and says what it is wherever the reader goes from there.

test.use({ serverVariables: ownContent, serviceWorkers: 'allow' })
test.beforeEach(({ server, mayCome }) => {
  mayCome(/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|FAILED)|504|no-response/)
  return importArticles(server)
})

/** Opens a page, and waits until the worker keeps it. */
async function openKept(page: Page, path: string): Promise<void> {
  await openApp(page, path)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const isKept = () => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path)
  await expect.poll(isKept).toBe(true)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const notice = (page: Page) => page.getByRole('complementary', { name: 'Đọc khi không có mạng' })

test('the files of the app are kept however long nothing replaces them', async ({
  page,
  context,
  server,
}) => {
  await openKept(page, '/days/2026-02-10')
  await page.evaluate(async () => {
    const cache = await caches.open('dateline-assets')
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      const headers = new Headers(answer?.headers)
      headers.set('Date', new Date(Date.now() - 400 * 86_400_000).toUTCString())
      await cache.put(request, new Response(await answer?.blob(), { headers }))
    }
  })
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await context.setOffline(true)
  await server.stop()
  await openApp(page, '/privacy')
})

test('a page that was kept says nothing of those that are reached from it', async ({
  page,
  context,
  server,
}) => {
  await openKept(page, '/')
  await openKept(page, '/saved')
  await page.evaluate((id) => {
    const entry = { id, title: 'Lịch cấp nước', day: '2026-02-10', at: Date.now() }
    localStorage.setItem('dateline.saved', JSON.stringify([entry]))
  }, FULL)
  await context.setOffline(true)
  await server.stop()
  await openApp(page, '/saved')
  await server.restart()
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Lịch cấp nước' }).click()
  await expect(heading(page)).toHaveText('Lịch cấp nước khu phố Bờ Sông')
  // With the tools comes what would say so.
  await expect(page.getByRole('button', { name: /^Đã lưu/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(notice(page)).toHaveCount(0)
})

test('reading goes on at the heading when a notice is closed', async ({ page, context, server }) => {
  await openKept(page, `/articles/${FULL}`)
  await context.setOffline(true)
  await server.stop()
  await page.reload()
  await notice(page).getByRole('button', { name: 'Đóng' }).press('Enter')
  await expect(notice(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
})

test('from what is kept links lead on without another document', async ({ page }) => {
  await openKept(page, `/articles/${FULL}`)
  await openApp(page, '/privacy')
  await page.evaluate(() => Object.assign(window, { isSame: true }))
  const shelf = page.getByRole('region', { name: 'Lưu trên máy này' })
  await shelf.getByRole('link', { name: 'Lịch cấp nước khu phố Bờ Sông' }).click()
  await expect(heading(page)).toHaveText('Lịch cấp nước khu phố Bờ Sông')
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
})

test('reading goes on at the heading when the way back into it is hidden', async ({ page, server }) => {
  const paragraph = { type: 'paragraph', text: ['Bà con cùng nhau dọn rác. '.repeat(40)] }
  const facts = { id: 'bai-dai', title: 'Bài dài', publishedAt: '2026-02-12T08:00:00+07:00' }
  const body = Array.from({ length: 40 }, () => paragraph)
  const article = { ...facts, body, authors: [], tags: [], attachments: [] }
  await importText(server, 'long.ndjson', JSON.stringify(article))
  await page.addInitScript(() => {
    const place = { top: 30, seen: 31, of: 40 }
    const entry = { id: 'bai-dai', title: 'Bài dài', day: '2026-02-12', at: 1, version: 1, place }
    localStorage.setItem('dateline.read', JSON.stringify([entry]))
  })
  await openApp(page, '/articles/bai-dai')
  await page.getByRole('button', { name: 'Ẩn nút đọc tiếp' }).press('Enter')
  await expect(heading(page)).toBeFocused()
})
