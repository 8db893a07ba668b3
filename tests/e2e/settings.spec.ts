import type { Page } from '@playwright/test'
import { importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { ARTICLE, look, opener, openPanel, panelOf } from './settingsPanel.ts'
import { shiftsOn, watchShifts } from './shifts.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

test.use({ serverVariables: ownContent })

const chosen = {
  size: '5',
  spacing: 'loose',
  width: 'narrow',
  letters: 'sans',
  colours: 'sepia',
  motion: 'less',
}
const shown = {
  size: '19.2px',
  leading: '2',
  isAiry: true,
  column: '614.4px',
  heading: '"Dateline Sans"',
  paper: 'rgb(246, 234, 210)',
}

const byMouse = async (page: Page) => {
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Chữ to hơn' }).click({ clickCount: 2 })
  for (const name of ['Thoáng', 'Hẹp', 'Không chân', 'Giấy ngà', 'Giảm bớt'])
    await panel.getByRole('radio', { name }).click()
}
/** The panel has the focus on its first button; each group is one stop, in which arrows choose. */
const byKeyboard = async (page: Page) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await expect(page.getByRole('button', { name: 'Chữ nhỏ hơn' })).toBeFocused()
  await press('Tab', 'Enter', 'Space')
  await press('Tab', 'ArrowRight')
  await press('Tab', 'ArrowLeft')
  await press('Tab', 'ArrowRight')
  await press('Tab', 'ArrowLeft')
  await press('Tab', 'ArrowDown')
}

for (const width of [360, 1280])
  for (const [how, choose] of Object.entries({ mouse: byMouse, keyboard: byKeyboard }))
    test(`settings chosen by ${how} at ${width} px are there before the next page is painted`, async ({
      page,
      server,
    }) => {
      await importArticles(server)
      await page.setViewportSize({ width, height: 760 })
      await openApp(page, ARTICLE)
      if (how === 'mouse') await openPanel(page)
      else {
        await opener(page).focus()
        await page.keyboard.press('Enter')
      }
      await choose(page)
      await expect(panelOf(page).getByRole('status')).toHaveText('Cỡ 5 trên 9')
      expect(await look(page)).toMatchObject(shown)
      await page.keyboard.press('Escape')
      await expect(panelOf(page)).toHaveCount(0)
      await expect(opener(page)).toBeFocused()

      // The app's own script never comes: what is there, the page itself has set.
      await page.route('**/assets/app-*.js', () => {})
      await watchShifts(page)
      await page.addInitScript(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        // From before the document has a body: what each state of it is like.
        document.addEventListener('readystatechange', () => {
          seen.push(JSON.stringify(document.documentElement.dataset))
        })
      })
      await page.reload({ waitUntil: 'domcontentloaded' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const [first = ''] = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      expect(JSON.parse(first)).toEqual(chosen)
      expect(await look(page)).toMatchObject(shown)
      expect(await shiftsOn(page)).toEqual([])
    })

test('the largest text needs no scrolling sideways, and the panel stays where it is pressed', async ({
  page,
  server,
}) => {
  await importArticles(server)
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp(page, ARTICLE)
  await openPanel(page)
  const larger = panelOf(page).getByRole('button', { name: 'Chữ to hơn' })
  const before = await larger.boundingBox()
  for (let presses = 0; presses < 6; presses++) await larger.click()
  await expect(panelOf(page).getByRole('status')).toHaveText('Cỡ 9 trên 9')
  expect(await larger.boundingBox()).toEqual(before)
  await expectNoSidewaysScroll(page)
  await panelOf(page).getByRole('button', { name: 'Đặt lại' }).click()
  await expect(panelOf(page).getByRole('status')).toHaveText('Cỡ 3 trên 9')
  expect((await look(page)).size).toBe('16px')

  for (let presses = 0; presses < 6; presses++) await larger.click()
  for (const address of ['/', '/days', '/search?q=thong+bao', '/saved']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSidewaysScroll(page, address)
  }
})

test('another tab shows what was chosen, and so do pages in English', async ({ page, server, context }) => {
  await importArticles(server)
  const other = await context.newPage()
  await openApp(other, '/privacy')
  await openApp(page, ARTICLE)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Display settings' }).click()
  await page.getByRole('radio', { name: 'Sepia' }).check()
  await expect(other.locator('html')).toHaveAttribute('data-colours', 'sepia')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
