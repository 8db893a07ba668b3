import type { Page } from '@playwright/test'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

// A page that was never read, without a network and once there is one again.

test.use({ serverVariables: ownContent, serviceWorkers: 'allow' })
test.beforeEach(({ server, mayCome }) => {
  mayCome(/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)|^504 |status of 504|no-response/)
  return importArticles(server)
})

/** Reads an article, so that it is kept, and goes to the front page. */
async function readOne(page: Page) {
  await openApp(page, `/articles/${FULL}`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await openApp(page, '/')
  await expect
    .poll(() => page.evaluate(async (id) => !!(await caches.match(`/api/articles/${id}`)), FULL))
    .toBe(true)
}

const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' })
const readable = (page: Page) => page.getByRole('region', { name: 'Đọc được khi không có mạng' })

/** What failed, how to try again, and below it what can be read. */
async function expectOneNotice(page: Page) {
  await expect(readable(page).getByRole('link', { name: 'Lịch cấp nước khu phố Bờ Sông' })).toBeVisible()
  await expect(page.locator('main').getByText(/kết nối được với máy chủ/)).toHaveCount(1)
  const [button, list] = [await retry(page).boundingBox(), await readable(page).boundingBox()]
  expect(button && list && button.y + button.height <= list.y).toBe(true)
}

test('an unread article names those that can be read below the way to try again, and comes with the network', async ({
  page,
  context,
}) => {
  await readOne(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Thông báo số 40' }).first().click()
  await expectOneNotice(page)
  await page.reload()
  await expectOneNotice(page)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thông báo số 40')
  await expect(readable(page)).toHaveCount(0)
})

test('a search without a network keeps the words, and is answered with it', async ({ page, context }) => {
  await readOne(page)
  await page.getByRole('link', { name: 'Tìm kiếm' }).first().click()
  const field = page.getByLabel('Từ cần tìm')
  await field.fill('cấp nước')
  await context.setOffline(true)
  await field.press('Enter')
  await expect(retry(page)).toBeVisible()
  await expect(field).toHaveValue('cấp nước')
  await context.setOffline(false)
  await expect(page.getByText(/^Tìm thấy \d+ bài/)).toBeVisible()
})
