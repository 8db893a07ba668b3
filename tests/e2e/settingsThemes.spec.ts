import { expectNoFaults } from './axe.ts'
import { importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { ARTICLE, look, openPanel, panelOf } from './settingsPanel.ts'

test.use({ serverVariables: ownContent })

test('each theme is without fault with the panel open, at both widths', async ({ page, server }) => {
  test.slow()
  await importArticles(server)
  await openApp(page, ARTICLE)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await openPanel(page)
    for (const theme of ['Sáng', 'Tối', 'Giấy ngà']) {
      await panelOf(page).getByRole('radio', { name: theme }).check()
      await expectNoFaults(page, `${theme}, ${width} px`)
    }
    for (const control of await panelOf(page).locator('button, label').all()) {
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
    await panelOf(page).getByRole('button', { name: 'Đóng' }).click()
  }
})

test('a theme is the same whatever the device prefers, and the device’s own where none is chosen', async ({
  page,
  server,
}) => {
  await importArticles(server)
  await page.emulateMedia({ colorScheme: 'dark' })
  await openApp(page, ARTICLE)
  const paper = async () => (await look(page)).paper
  const dark = await paper()
  await openPanel(page)
  const choose = (name: string) =>
    panelOf(page).getByRole('group', { name: 'Màu nền' }).getByRole('radio', { name }).check()
  await choose('Sáng')
  const light = await paper()
  expect(light).not.toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper()).toBe(light)
  await choose('Tối')
  expect(await paper()).toBe(dark)
  await choose('Theo máy')
  expect(await paper()).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).toBe(dark)
})
