import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

const PLAYERS = 'https://www.youtube-nocookie.com'
const embed = (title: string) => ({
  type: 'embed' as const,
  provider: 'Kênh',
  title,
  url: `${PLAYERS}/embed/${title.length}`,
})
const play = (page: Page, title: string) => page.getByRole('button', { name: `Phát “${title}” từ Kênh` })

test.beforeEach(async ({ page, server }) => {
  await page.route(`${PLAYERS}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<button>Phát</button>' }),
  )
  const link = { link: '/articles/bai-2', text: ['Đọc bài sau'] }
  await putArticles(
    server,
    { body: [embed('Lễ hội'), { type: 'paragraph', text: [link] }] },
    { body: [embed('Chợ phiên')] },
  )
})

test('a player that was pressed takes the focus, and the next article’s waits for its own press', async ({
  page,
}) => {
  await openApp(page, '/articles/bai-1')
  await play(page, 'Lễ hội').press('Enter')
  await expect(page.locator('iframe')).toBeFocused()
  await page.getByRole('link', { name: 'Đọc bài sau' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài số 2')
  await expect(play(page, 'Chợ phiên')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})
