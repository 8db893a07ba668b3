import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

for (const [path, last] of [
  [`/articles/${FULL}`, 'Lưu bài'],
  ['/days/2026-02-10', 'Lưu cả ngày để đọc khi không có mạng'],
] as const) {
  test(`the styles that stand in ${path} are not fetched again by the code that comes later`, async ({
    page,
    server,
  }) => {
    await importArticles(server)
    const fetched: string[] = []
    page.on('response', async (answer) => {
      if (answer.url().endsWith('.css')) fetched.push((await answer.text()).trim())
    })
    await openApp(page, path)
    await expect(page.getByRole('button', { name: last })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const inline = await page.evaluate(() => document.querySelector('head style')?.textContent ?? '')
    expect(fetched.length).toBeGreaterThan(0)
    expect(fetched.filter((css) => inline.includes(css)).map((css) => css.slice(0, 60))).toEqual([])
  })
}
