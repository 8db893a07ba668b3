import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expectNoFaultsAnywhere } from './axe.ts'
import { ownContent } from './content.ts'
import { expect, openApp, type TestServer, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const helpButton = (page: Page) => page.getByRole('button', { name: 'Phím tắt' })
const help = (page: Page) => page.getByRole('dialog', { name: 'Phím tắt' })
const teaser = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** Three articles on two days, opened at an address with the keys there. */
async function open(page: Page, server: TestServer, address: string): Promise<void> {
  await putArticles(
    server,
    { publishedAt: '2019-07-09T08:00:00+07:00' },
    { publishedAt: '2019-07-10T08:00:00+07:00' },
    { publishedAt: '2019-07-10T09:00:00+07:00' },
  )
  await openApp(page, address)
  await expect(helpButton(page)).toBeVisible()
}

test('j and k go through a list, n and p through the days', async ({ page, server }) => {
  await open(page, server, '/days/2019-07-10')
  await page.keyboard.press('j')
  await expect(teaser(page, 'Bài số 3')).toBeFocused()
  await page.keyboard.press('j')
  await expect(teaser(page, 'Bài số 2')).toBeFocused()
  await page.keyboard.press('j')
  await expect(teaser(page, 'Bài số 2')).toBeFocused()
  await page.keyboard.press('k')
  await expect(teaser(page, 'Bài số 3')).toBeFocused()
  await page.keyboard.press('p')
  await expect(page).toHaveURL('/days/2019-07-09')
  await expect(heading(page)).toHaveText(/09\/07\/2019/)
  await page.keyboard.press('n')
  await expect(page).toHaveURL('/days/2019-07-10')
})

test('j and k go from an article to the next and the previous', async ({ page, server }) => {
  await open(page, server, '/articles/bai-2')
  await page.keyboard.press('j')
  await expect(heading(page)).toHaveText('Bài số 3')
  await page.keyboard.press('k')
  await expect(heading(page)).toHaveText('Bài số 2')
  await page.keyboard.press('k')
  await expect(heading(page)).toHaveText('Bài số 1')
})

test('/ leads to the search’s field, where keys are letters', async ({ page, server }) => {
  await open(page, server, '/articles/bai-2')
  await page.keyboard.press('/')
  await expect(page).toHaveURL('/search')
  const field = page.getByLabel('Từ cần tìm')
  await expect(field).toBeFocused()
  await page.keyboard.type('n/jk?')
  await expect(field).toHaveValue('n/jk?')
  await expect(help(page)).toHaveCount(0)
  await heading(page).click()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
})

test('s saves the article', async ({ page, server }) => {
  await open(page, server, '/articles/bai-2')
  const save = page.locator('[data-key="s"]')
  await expect(save).toHaveAccessibleName('Lưu bài')
  await page.keyboard.press('Control+s')
  await expect(save).toHaveAccessibleName('Lưu bài')
  await page.keyboard.press('s')
  await expect(save).toHaveAccessibleName(/^Đã lưu/)
})

test('? tells them, and they can be turned off, and on again without them', async ({ page, server }) => {
  await open(page, server, '/articles/bai-2')
  await page.keyboard.press('?')
  await expect(help(page)).toBeVisible()
  await page.keyboard.press('j')
  await expect(heading(page)).toHaveText('Bài số 2')
  await page.getByRole('checkbox', { name: 'Dùng phím tắt' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help(page)).toHaveCount(0)
  await page.reload()
  await expect(helpButton(page)).toBeVisible()
  await page.keyboard.press('?')
  await page.keyboard.press('j')
  await expect(help(page)).toHaveCount(0)
  await expect(heading(page)).toHaveText('Bài số 2')

  await helpButton(page).click()
  await page.getByRole('checkbox', { name: 'Dùng phím tắt' }).check()
  await help(page).getByRole('button', { name: 'Đóng' }).click()
  await expect(helpButton(page)).toBeFocused()
  await page.keyboard.press('j')
  await expect(heading(page)).toHaveText('Bài số 3')
})

test('the list of keys speaks the reader’s language, and axe finds nothing', async ({ page, server }) => {
  await open(page, server, '/privacy')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog).toBeVisible()
  await expectNoFaultsAnywhere(page)
})
