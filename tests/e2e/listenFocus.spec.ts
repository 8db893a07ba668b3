import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'
import { finish, giveVoices, highlighted } from './speech.ts'

const tool = (page: Page) => page.locator('[data-listen-tool]')
const store = (page: Page, key: string, value: object) =>
  page.addInitScript(([key = '', text = '']) => localStorage.setItem(key, text), [key, JSON.stringify(value)])

test('the focus stays on the tool that listening was begun with, from article to article', async ({
  page,
  server,
}) => {
  await putArticles(server, {}, { publishedAt: '2019-07-10T17:00:00+07:00' })
  await giveVoices(page, 'vi-VN')
  await store(page, 'dateline.listen', { rate: 1, goesOn: true })
  await openApp(page, '/articles/bai-2')
  await tool(page).press('Enter')
  await expect(tool(page)).toHaveText('Tạm dừng')
  await finish(page, 2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài số 1')
  await expect(tool(page)).toBeFocused()
})

test('a reader who wants less motion is not taken along', async ({ page, server }) => {
  const text = Array.from({ length: 40 }, (_, index) => `Đoạn ${index} của bài dài.`)
  await putArticles(server, { body: text.map((each) => ({ type: 'paragraph', text: [each] })) })
  await giveVoices(page, 'vi-VN')
  await store(page, 'dateline.settings', { motion: 'less' })
  await openApp(page, '/articles/bai-1')
  await tool(page).click()
  await expect.poll(() => highlighted(page)).toBe('Bài số 1')
  const left = await page.evaluate(() => scrollY)
  await finish(page, 30)
  expect(await highlighted(page)).toBe('Đoạn 29 của bài dài.')
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBe(left)
})
