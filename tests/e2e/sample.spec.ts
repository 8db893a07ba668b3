import * as v from 'valibot'
import { TeaserList } from '../../src/contract/list.ts'
import { expectNoFaults } from './axe.ts'
import { expect, test } from './fixtures.ts'

const LONG = '/articles/2026-09-18-buu-dien-cu-mot-tram-nam'

test('a newcomer finds a portal worth reading', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Bản tin Sông Mây')
  const lead = page.getByRole('region', { name: 'Tin chính' })
  await expect(lead.getByRole('link')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Đọc nhiều nhất' })).toBeVisible()
  await lead.getByRole('link').click()
  await expect(page.locator('[data-article-body]')).not.toBeEmpty()
})

test('every article of the sample fits a screen of 320 px, with its pictures', async ({ page, server }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  const answer = await page.request.get(`${server.url}/api/articles?limit=50`)
  const { items } = v.parse(TeaserList, await answer.json())
  expect(items.length).toBeGreaterThanOrEqual(40)
  for (const { id, title } of items) {
    await page.goto(`/articles/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const { wide, broken } = await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager'
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
      return {
        wide: document.documentElement.scrollWidth > innerWidth,
        broken: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
      }
    })
    expect({ id, wide, broken }).toEqual({ id, wide: false, broken: [] })
  }
})

for (const address of ['/', LONG, '/articles/2026-01-08-ngan-sach-2026']) {
  test(`axe finds nothing in the sample at ${address}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoFaults(page, colorScheme)
    }
  })
}
