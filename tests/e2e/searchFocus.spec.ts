import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

const field = (page: Page) => page.getByLabel('Từ cần tìm')

const options = (page: Page) => page.getByRole('listbox').getByRole('option')

test.beforeEach(({ server }) =>
  putArticles(
    server,
    { title: 'Lịch tiêm chủng', tags: ['sức khoẻ'] },
    { title: 'Hội nghị sơ kết', publishedAt: '2019-07-11T08:00:00+07:00' },
  ),
)

test('a search that was sent leaves the focus in its field, and what is typed meanwhile', async ({
  page,
}) => {
  await openApp(page, '/search')
  const held = Promise.withResolvers<void>()
  await page.route('**/api/articles?**', async (route) => {
    await held.promise
    await route.continue()
  })
  await field(page).fill('tiêm')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/q=ti/)
  await field(page).pressSequentially(' chủng')
  held.resolve()
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('tiêm chủng')
})

test('a search that was sent closes what was suggested', async ({ page }) => {
  await openApp(page, '/search')
  await field(page).pressSequentially('lịch')
  await expect(options(page)).toHaveCount(1)
  await field(page).press('Enter')
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toBeFocused()
})

test('what was pressed and goes away with that leaves the focus at the heading', async ({ page }) => {
  for (const [query, name] of [
    ['tag=s%E1%BB%A9c+kho%E1%BA%BB', 'Bỏ chủ đề “sức khoẻ”'],
    ['q=ti%C3%AAm&from=2019-07-10', 'Tìm trong mọi ngày'],
    ['q=ti%C3%AAm&from=2019-07-11', 'Tìm trong mọi ngày'],
  ] as const) {
    await openApp(page, `/search?${query}`)
    await page.getByRole('link', { name }).press('Enter')
    await expect(page.getByRole('link', { name })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 }), name).toBeFocused()
  }
})

test('so does the way back to any day', async ({ page }) => {
  await openApp(page, '/search?from=2019-07-10')
  await page.getByRole('button', { name: 'Tìm trong mọi ngày' }).press('Enter')
  await expect(page).not.toHaveURL(/from/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
