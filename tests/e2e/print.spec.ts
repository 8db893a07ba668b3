import type { Page } from '@playwright/test'
import { FULL, importArticles, importText, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

/** A day with a long table, a tall picture and an article in another language. */
const header = ['Tổ', 'Giờ', 'Người phụ trách'].map((text) => ({ text: [text], header: true }))
const rows = Array.from({ length: 90 }, (_, index) =>
  [`Tổ ${index + 1}`, '05:00', 'Nguyễn Thị Hoa'].map((text) => ({ text: [text] })),
)
const common = { authors: [], tags: [], attachments: [] }
const longTable = {
  ...common,
  id: 'bang-dai',
  title: 'Lịch trực của chín mươi tổ',
  publishedAt: '2026-02-10T07:00:00+07:00',
  source: 'Ban Dân phố',
  body: [
    { type: 'paragraph', text: ['Xem ', { link: 'https://example.com/lich', text: ['lịch gốc'] }, '.'] },
    { type: 'table', head: [header], rows },
  ],
}
const english = {
  ...common,
  id: 'notice-in-english',
  title: 'Water hours',
  language: 'en',
  publishedAt: '2026-02-10T06:00:00+07:00',
  body: [{ type: 'paragraph', text: ['Water runs from five in the morning.'] }],
}

/** Counts the print dialogs instead of opening them. */
async function stubPrint(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: printedSoFar() + 1 }) })
    function printedSoFar() {
      return (window as unknown as { printed: number }).printed
    }
  })
}
const printed = (page: Page) => page.evaluate(() => (window as unknown as { printed: number }).printed)

/** The pages of a PDF, told by its page objects. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('an article prints without furniture, with its source, address and code', async ({ page, server }) => {
  await importArticles(server)
  await stubPrint(page)
  await openApp(page, `/articles/${FULL}`)
  await page.getByRole('button', { name: 'In bài' }).click()
  await expect.poll(() => printed(page)).toBe(1)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Nguồn: Trạm cấp nước', { exact: true })).toBeVisible()
  await expect(page.locator('#main').getByText(`${server.url}/articles/${FULL}`)).toBeVisible()
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  await expect(page.locator('footer').last().getByText('Bản tin thử')).toBeVisible()
  for (const furniture of [
    page.getByRole('navigation'),
    page.getByRole('button'),
    page.locator('body header').filter({ has: page.getByRole('navigation', { includeHidden: true }) }),
    page.getByText('Lượt xem:'),
    page.getByText('Đánh giá bài viết'),
    page.getByText('Bài liên quan'),
  ]) {
    await expect(furniture.filter({ visible: true })).toHaveCount(0)
  }
})

test('the browser’s own way prints as clean, before and without the script', async ({
  browser,
  page,
  server,
}) => {
  await importArticles(server)
  const address = `/articles/${FULL}`
  await openApp(page, address)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#main').getByText(`${server.url}${address}`)).toBeVisible()
  const code = page.locator('#main').getByRole('img', { name: 'Mã QR dẫn tới địa chỉ của trang này' })
  await expect(code).toHaveCount(0)

  // It is drawn where something has fetched its code before.
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Chia sẻ' }).click()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(code).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()

  const scriptless = await browser.newPage({ javaScriptEnabled: false, baseURL: server.url })
  await scriptless.goto(address)
  await scriptless.emulateMedia({ media: 'print' })
  await expect(scriptless.getByRole('heading', { level: 1 })).toBeVisible()
  for (const role of ['navigation', 'button', 'textbox'] as const) {
    await expect(scriptless.getByRole(role).filter({ visible: true })).toHaveCount(0)
  }
  await scriptless.close()
})

test('every theme prints black on white', async ({ page, server }) => {
  await importArticles(server)
  await openApp(page, '/')
  for (const colours of ['dark', 'sepia']) {
    await page.evaluate(
      (kept) => localStorage.setItem('dateline.settings', kept),
      JSON.stringify({ colours }),
    )
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await openApp(page, `/articles/${FULL}`)
    const shown = () =>
      page.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('h1') as Element)
        return [color, getComputedStyle(document.documentElement).backgroundColor]
      })
    const printed = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']
    expect(await shown()).not.toEqual(printed)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await shown()).toEqual(printed)
  }
})

test('a long table has its heading on each page, and no row is cut', async ({ page, server }) => {
  await importText(server, 'table.ndjson', JSON.stringify(longTable))
  await openApp(page, '/articles/bang-dai')
  await expect(page.getByRole('button', { name: 'In bài' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const styles = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
    return [of('thead').display, of('tbody tr').breakInside, of('[data-article-body] section').overflowX]
  })
  expect(styles).toEqual(['table-header-group', 'avoid', 'visible'])
  const link = await page.evaluate(
    () => getComputedStyle(document.querySelector('[data-article-body] a') as Element, '::after').content,
  )
  expect(link).toContain('https://example.com/lich')
  expect(await pagesOf(page)).toBeGreaterThan(1)
})

test('a whole day prints: its articles whole, in their languages, and nothing else', async ({
  page,
  server,
}) => {
  await importArticles(server)
  await importText(server, 'day.ndjson', [longTable, english].map((each) => JSON.stringify(each)).join('\n'))
  await stubPrint(page)
  await openApp(page, '/days/2026-02-10')
  await page.getByRole('button', { name: 'In cả ngày' }).click()
  await expect.poll(() => printed(page)).toBe(1)
  // On the screen there is nothing of it, nor for who is read to.
  const edition = page.locator('[data-print-edition]')
  await expect(edition).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lấy đủ bài' })).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#root')).toBeHidden()
  await expect(edition.getByRole('article')).toHaveCount(4)
  await expect(edition.getByText('Nguồn: Ban Dân phố')).toBeVisible()
  await expect(edition.getByText('Trữ nước.')).toBeVisible()
  await expect(edition.locator('article[lang="en"]')).toContainText('Water runs from five')
  await expect(edition.getByText(`${server.url}/days/2026-02-10`)).toBeVisible()
  await expect(edition.getByText(`${server.url}/articles/bang-dai`)).toBeVisible()
  await expect(edition.getByRole('img', { name: /Mã QR/ })).toHaveCount(5)
  expect(await pagesOf(page)).toBeGreaterThan(3)

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(edition).toHaveCount(0)
})

test('a day that cannot be fetched says so, and can be tried again', async ({ page, server, allow }) => {
  allow(/net::ERR_FAILED/)
  await importArticles(server)
  await stubPrint(page)
  await openApp(page, '/days/2026-02-10')
  await page.route('**/api/articles/*', (route) => route.abort())
  const button = page.getByRole('button', { name: 'In cả ngày' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Chưa lấy được' })).toBeVisible()
  await page.unroute('**/api/articles/*')
  await button.click()
  await expect.poll(() => printed(page)).toBe(1)
})
