import type { Locator, Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

/** Opens an article with 1,234 votes before each test; another, `chua-ai-cham`, has none. */
export function openRatedArticle(): void {
  test.use({ serverVariables: { SAMPLE: 'off' } })
  test.beforeEach(async ({ page, server }) => {
    await putArticles(server, { id: 'bai', votes: [50, 80, 250, 500, 354] }, { id: 'chua-ai-cham' })
    await openApp(page, '/articles/bai')
    await expect(radio(page, 1)).toBeVisible()
    // The average comes with the reader's own vote.
    await expect(average(page)).toBeVisible()
  })
}

export const panel = (page: Page) => page.getByRole('region', { name: 'Đánh giá' })
export const group = (page: Page) => page.getByRole('group', { name: 'Đánh giá bài viết' })
export const radio = (page: Page, stars: number) =>
  group(page)
    .getByRole('radio')
    .nth(stars - 1)
export const star = (page: Page, stars: number) => page.locator(`[data-star="${stars}"]`)
export const filled = (page: Page) => page.locator('[data-star][data-filled]')
export const status = (page: Page) => panel(page).getByRole('status')
export const average = (page: Page) => panel(page).getByRole('img')

/** The writes of votes that leave the page, from now on. */
export function writes(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/rating')) sent.push(`${request.method()} ${request.postData() ?? ''}`)
  })
  return sent
}

export async function center(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
