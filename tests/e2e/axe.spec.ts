import AxeBuilder from '@axe-core/playwright'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const failing = '/articles/thong-bao-1'
const pages = {
  front: '/',
  article: `/articles/${FULL}`,
  day: '/days/2026-02-10',
  'empty day': '/days/2026-03-15',
  year: '/days?year=2026',
  month: '/days?year=2026&month=2',
  'search with results': '/search?q=thong+bao&from=2026-01-01&to=2026-02-10&section=thong-bao',
  'search without results': '/search?q=khung+long',
  section: '/sections/thong-bao',
  privacy: '/privacy',
  'not found': '/khong-co',
  failed: failing,
}

for (const [name, address] of Object.entries(pages)) {
  test(`axe finds nothing on the page: ${name}`, async ({ page, server, allow }) => {
    test.slow()
    allow(/^404 .*khong-co$|status of 404/)
    allow(/^503 .*thong-bao-1$|status of 503/)
    await importArticles(server)
    await page.route(`**/api${failing}`, (route) => route.fulfill({ status: 503 }))
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        expect.soft(found, `${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}
