import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

test('in forced colours a filled button has an edge', async ({ page, server }) => {
  await putArticles(server, {})
  await page.emulateMedia({ forcedColors: 'active' })
  await openApp(page, '/articles/bai-1')
  await expect(page.getByRole('button', { name: 'Xem ngày' })).toHaveCSS('border-top-width', '1px')
})
