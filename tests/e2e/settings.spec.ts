import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const ARTICLE = `/articles/${FULL}`
const opener = (page: Page) => page.getByRole('button', { name: 'Tùy chỉnh hiển thị' })
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Tùy chỉnh hiển thị' })

async function openPanel(page: Page) {
  await opener(page).click()
  await expect(panelOf(page)).toBeVisible()
}

/** What is measured of the page: all that a setting changes. */
const look = (page: Page) =>
  page.evaluate(() => {
    const style = (element: Element | null | undefined) => getComputedStyle(element ?? document.body)
    const lineOf = (selector: string) => {
      const { lineHeight, fontSize } = style(document.querySelector(selector))
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    }
    return {
      size: style(document.documentElement).fontSize,
      leading: style(document.documentElement).getPropertyValue('--leading'),
      isAiry: lineOf('article p:not([class])') > 1.9,
      column: style(document.querySelector('article')?.parentElement).maxInlineSize,
      heading: style(document.querySelector('h1')).fontFamily.slice(0, 15),
      paper: style(document.documentElement).backgroundColor,
    }
  })

/** How much of the page is beyond the screen's edge; what its scroll bar takes may stay free. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })

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
      await page.addInitScript(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        // From before the document has a body: what each state of it is like.
        document.addEventListener('readystatechange', () => {
          seen.push(JSON.stringify(document.documentElement.dataset))
        })
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.reload({ waitUntil: 'domcontentloaded' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const [first = ''] = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      expect(JSON.parse(first)).toEqual(chosen)
      expect(await look(page)).toMatchObject(shown)
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
    })

test('each theme is without fault with the panel open, at both widths', async ({ page, server }) => {
  test.slow()
  await importArticles(server)
  await openApp(page, ARTICLE)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await openPanel(page)
    for (const theme of ['Sáng', 'Tối', 'Giấy ngà']) {
      await panelOf(page).getByRole('radio', { name: theme }).check()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect.soft(found, `${theme}, ${width} px`).toEqual([])
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
  expect(await overflow(page)).toBe(0)
  await panelOf(page).getByRole('button', { name: 'Đặt lại' }).click()
  await expect(panelOf(page).getByRole('status')).toHaveText('Cỡ 3 trên 9')
  expect((await look(page)).size).toBe('16px')

  for (let presses = 0; presses < 6; presses++) await larger.click()
  for (const address of ['/', '/days', '/search?q=thong+bao']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect([address, await overflow(page)]).toEqual([address, 0])
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
