import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import { FULL, importText, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { lookContent } from './lookContent.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

// How pages look, held against pictures that somebody has looked at: tests/e2e/look/. How they are renewed stands in
// docs/decisions/006-tests.md. The browser and its fonts are those of the packages, so that letters are drawn alike everywhere
// that this browser runs: on Linux on x64.
test.use({
  serverVariables: ownContent,
  launchOptions: {
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
  },
})

type Scheme = 'light' | 'dark'
const both: Scheme[] = ['light', 'dark']
const light: Scheme[] = ['light']

const pages: Record<string, { address: string; schemes: Scheme[]; isEmpty?: boolean }> = {
  front: { address: '/', schemes: both },
  article: { address: `/articles/${FULL}`, schemes: both },
  'long-title': { address: '/articles/dai', schemes: light },
  'short-title': { address: '/articles/o', schemes: light },
  day: { address: '/days/2019-07-10', schemes: light },
  month: { address: '/days?year=2019&month=7', schemes: light },
  search: { address: '/search?q=trong+cay', schemes: light },
  'search-nothing': { address: '/search?q=khung+long', schemes: light },
  'not-found': { address: '/khong-co', schemes: light },
  'front-empty': { address: '/', schemes: light, isEmpty: true },
}

for (const [name, { address, schemes, isEmpty = false }] of Object.entries(pages)) {
  test(`the look of: ${name}`, async ({ page, server, allow }) => {
    test.slow()
    if (name === 'not-found') allow(/^404 .*khong-co$|status of 404/)
    if (!isEmpty) await importText(server, 'look.json', JSON.stringify(lookContent))
    await haveFonts(page)
    // The reading of this test would count.
    await page.route('**/views', (route) => route.fulfill({ json: { views: 1_234_567, counted: false } }))

    await page.setViewportSize({ width: 320, height: 800 })
    await openWhole(page, address)
    await expectNoSidewaysScroll(page)

    for (const colorScheme of schemes) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 800 })
        await openWhole(page, address)
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, { fullPage: true })
      }
    }
  })
}

/** Fetches the page's own fonts, which a first visit is not set in. Afterwards text waits for them, however busy the machine. */
async function haveFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    const css = await response.text()
    await route.fulfill({ response, body: css.replaceAll(/font-display:\s*optional/g, 'font-display:block') })
  })
  await openApp(page, '/')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dateline.fonts'))).not.toBeNull()
}

/** Opens a page and waits for all that is seen of it, down to its end. */
async function openWhole(page: Page, address: string): Promise<void> {
  await openApp(page, address)
  const tools = page.getByRole('button', { name: 'In bài' })
  if (address.startsWith('/articles/')) await expect(tools).toBeVisible()
  await expect(page.getByRole('button', { name: 'Phím tắt' })).toBeVisible()
  await page.evaluate(async () => {
    const pictures = [...document.images]
    for (const picture of pictures) picture.loading = 'eager'
    await Promise.all(pictures.map((picture) => picture.decode()))
    await document.fonts.ready
  })
  expect(await page.evaluate(() => document.fonts.check('16px "Dateline Serif"', 'ệ'))).toBe(true)
}
