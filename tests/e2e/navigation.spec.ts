import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent, viewport: { width: 360, height: 720 } })

const list = '/sections/thong-bao'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const scrolled = (page: Page) => page.evaluate(() => scrollY)
const loading = (page: Page) => page.getByRole('status').filter({ hasText: 'Đang tải…' })

test.beforeEach(({ server }) => importArticles(server))

/** Holds the answers of an address back until released. */
async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Follows a link with the keyboard; answers how far the page was scrolled then. */
async function follow(page: Page, name: string): Promise<number> {
  const link = page.getByRole('link', { name, exact: true })
  await link.focus()
  const place = await scrolled(page)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(name)
  return place
}

test('a page stays until the next has its data, and says quietly that it is on its way', async ({ page }) => {
  await openApp(page, list)
  await expect(heading(page)).toHaveText('Thông báo')
  const release = await hold(page, '**/api/articles/thong-bao-40')
  await page.getByRole('link', { name: 'Thông báo số 40', exact: true }).click()
  await expect(page).toHaveURL(/\/articles\/thong-bao-40$/)
  await expect(loading(page)).toBeAttached()
  await expect(heading(page)).toHaveText('Thông báo')
  await expect(page).toHaveTitle('Thông báo – Bản tin thử')

  release()
  await expect(heading(page)).toHaveText('Thông báo số 40')
  await expect(page).toHaveTitle('Thông báo số 40 – Bản tin thử')
  await expect(loading(page)).toHaveCount(0)
})

test('a new page begins at its top, with the focus on its heading', async ({ page }) => {
  await openApp(page, list)
  expect(await follow(page, 'Thông báo số 25')).toBeGreaterThan(300)
  await expect(heading(page)).toBeFocused()
  expect(await scrolled(page)).toBe(0)
})

test('going back leads to the place left and the link followed', async ({ page }) => {
  await openApp(page, list)
  const place = await follow(page, 'Thông báo số 25')
  await page.goBack()
  await expect(heading(page)).toHaveText('Thông báo')
  await expect(page).toHaveTitle('Thông báo – Bản tin thử')
  await expect(page.getByRole('link', { name: 'Thông báo số 25', exact: true })).toBeFocused()
  expect(await scrolled(page)).toBe(place)
  await page.goForward()
  await expect(heading(page)).toHaveText('Thông báo số 25')
  expect(await scrolled(page)).toBe(0)
})

test('a link to a part of a page leads to that part', async ({ page, server }) => {
  const link = { link: '/#front-sections', text: ['các chuyên mục'] }
  await putArticles(server, { id: 'chi-duong', body: [{ type: 'paragraph', text: ['Xem ', link, '.'] }] })
  await openApp(page, '/articles/chi-duong')
  await page.getByRole('link', { name: 'các chuyên mục' }).click()
  await expect(page).toHaveURL(/\/#front-sections$/)
  const part = page.locator('#front-sections')
  await expect(part).toBeFocused()
  await expect(part).toBeInViewport()
})

test('a reload keeps the place', async ({ page }) => {
  await openApp(page, list)
  await page.getByRole('link', { name: 'Thông báo số 30', exact: true }).scrollIntoViewIfNeeded()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(300)
  await page.reload()
  await expect(heading(page)).toHaveText('Thông báo')
  await expect.poll(() => scrolled(page)).toBe(place)
})

for (const kind of ['loaded', 'navigated to'] as const) {
  test(`the skip link leads past the frame on a page ${kind}`, async ({ page }) => {
    await openApp(page, list)
    await expect(heading(page)).toHaveText('Thông báo')
    if (kind === 'navigated to') await follow(page, 'Thông báo số 40')
    const skip = page.getByRole('link', { name: 'Đến thẳng nội dung' })
    if (kind === 'loaded') await page.keyboard.press('Tab')
    else await skip.focus()
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus')).toHaveCount(1)
  })
}

test('a choice on the search page keeps the place', async ({ page }) => {
  await openApp(page, '/search')
  await expect(heading(page)).toHaveText('Tìm kiếm')
  const sort = page.getByRole('combobox', { name: 'Sắp xếp' })
  await sort.focus()
  await page.evaluate(() => scrollTo(0, 120))
  await sort.selectOption('mostRead')
  await expect(page).toHaveURL(/sort=mostRead/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Lịch cấp nước khu phố Bờ Sông')
  await expect(sort).toBeFocused()
  await expect(sort).toHaveValue('mostRead')
  expect(await scrolled(page)).toBe(120)
})

test('the search page’s address holds its words, and going back brings the words before', async ({
  page,
}) => {
  await openApp(page, '/search')
  const words = page.getByRole('combobox', { name: 'Từ cần tìm' })
  await words.fill('cap nuoc')
  await words.press('Enter')
  await expect(page).toHaveURL(/q=cap\+nuoc/)
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await words.fill('khung long')
  await words.press('Enter')
  await expect(page.getByText('Không tìm thấy bài nào.')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await expect(words).toHaveValue('cap nuoc')
})

test('the page of a link that the pointer rests on has been asked for before it is pressed', async ({
  page,
}) => {
  await openApp(page, list)
  await expect(heading(page)).toHaveText('Thông báo')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const link = page.getByRole('link', { name: 'Thông báo số 40', exact: true })
  const ahead = page.waitForResponse('**/api/articles/thong-bao-40')
  await link.hover()
  await ahead
  await expect(heading(page)).toHaveText('Thông báo')
  await link.click()
  await expect(heading(page)).toHaveText('Thông báo số 40')
  expect(asked.filter((path) => path === '/api/articles/thong-bao-40')).toHaveLength(1)
})
