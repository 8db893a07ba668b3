import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const sections = Array.from({ length: 30 }, (_, index) => ({
  id: `muc-${index}`,
  name: `Chuyên mục ${index}`,
}))

for (const width of [360, 1280]) {
  test(`of many sections the reader's own is seen, and the page begins soon: ${width} px`, async ({
    page,
    server,
  }) => {
    await putArticles(server, ...sections.map((section) => ({ section })))
    await page.setViewportSize({ width, height: 800 })
    const row = page.getByRole('navigation', { name: 'Chuyên mục', exact: true })
    const own = (name: string) => row.getByRole('link', { name, exact: true })
    await openApp(page, '/sections/muc-9')
    await expect(own('Chuyên mục 9')).toBeInViewport({ ratio: 1 })
    await own('Chuyên mục 8').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chuyên mục 8')
    await expect(own('Chuyên mục 8')).toBeInViewport({ ratio: 1 })
    await openApp(page, '/')
    expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(300)
    await expect(own('Chuyên mục 9')).not.toBeInViewport({ ratio: 1 })
    // The keys reach all of them.
    await own('Chuyên mục 9').focus()
    await expect(own('Chuyên mục 9')).toBeInViewport({ ratio: 1 })
  })
}
