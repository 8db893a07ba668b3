import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expectNoFaultsAnywhere } from './axe.ts'
import { ownContent } from './content.ts'
import { expect, openApp, type TestServer, test } from './fixtures.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

test.use({ serverVariables: { ...ownContent, SITE_TIME_ZONE: 'Asia/Ho_Chi_Minh' } })

const field = (page: Page) => page.getByLabel('Từ cần tìm')
const options = (page: Page) => page.getByRole('listbox', { name: 'Bài có tiêu đề khớp' }).getByRole('option')

/** Articles of July 2019 and one of May. */
async function importNotices(server: TestServer): Promise<void> {
  const of = (day: string, title: string) => ({ publishedAt: `${day}T08:00:00+07:00`, title })
  await putArticles(
    server,
    of('2019-05-02', 'Lịch tiêm chủng tháng năm'),
    of('2019-07-10', 'Lịch tiêm chủng của phường'),
    of('2019-07-11', 'Tiêm phòng cho chó mèo'),
    of('2019-07-31', 'Hội nghị sơ kết'),
  )
}

test('days that are named in the words become the search’s days, which can be taken away', async ({
  page,
  server,
}) => {
  await importNotices(server)
  await openApp(page, '/search')
  await field(page).fill('tiêm tháng 7/2019')
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=ti%C3%AAm&from=2019-07-01&to=2019-07-31')
  await expect(page.getByText('Tìm thấy 2 bài')).toBeVisible()
  await expect(field(page)).toHaveValue('tiêm')
  await expect(page.getByRole('textbox', { name: 'Từ ngày' })).toHaveValue('01/07/2019')
  await expect(page.getByText('Chỉ tìm bài từ ngày 01/07/2019 đến ngày 31/07/2019.')).toBeVisible()
  await page.getByRole('link', { name: 'Tìm trong mọi ngày' }).click()
  await expect(page).toHaveURL('/search?q=ti%C3%AAm')
  await expect(page.getByText('Tìm thấy 3 bài')).toBeVisible()
  // An address that somebody wrote down leads there, too.
  await openApp(page, '/search?q=ti%C3%AAm+ng%C3%A0y+10%2F7%2F2019')
  await expect(page).toHaveURL('/search?q=ti%C3%AAm&from=2019-07-10&to=2019-07-10')
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('named days become the search’s days as well', async ({ page, server }) => {
    await importNotices(server)
    await page.goto('/search')
    await field(page).fill('tiem tu 1/7 den 10/7/2019')
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await expect(page).toHaveURL('/search?q=tiem&from=2019-07-01&to=2019-07-10')
    await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
    await page.getByRole('link', { name: 'Tìm trong mọi ngày' }).click()
    await expect(page.getByText('Tìm thấy 3 bài')).toBeVisible()
  })
})

test('a search that finds nothing says what to loosen, and what may have been meant', async ({
  page,
  server,
}) => {
  await importNotices(server)
  await openApp(page, '/search?q=%22ti%C3%AAm+m%C3%A8o%22+-l%E1%BB%8Bch&from=2019-06-01&to=2019-06-30')
  await expect(page.getByText('Không tìm thấy bài nào.')).toBeVisible()
  await page.getByRole('link', { name: 'Tìm trong mọi ngày' }).click()
  await expect(page.getByText('Chỉ tìm bài từ')).toBeHidden()
  await page.getByRole('link', { name: 'Tìm các từ ấy ở bất cứ đâu trong bài' }).click()
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await field(page).fill('lịch tiêm chhủng')
  await field(page).press('Enter')
  await expect(page.getByText('Có phải bạn muốn tìm:')).toBeVisible()
  await page.getByRole('link', { name: 'lịch tiêm chủng' }).click()
  await expect(page.getByText('Tìm thấy 2 bài')).toBeVisible()
})

test('titles are suggested while typing, and opened by the keys', async ({ page, server }) => {
  await importNotices(server)
  await openApp(page, '/search')
  await field(page).pressSequentially('lich tie')
  await expect(options(page)).toHaveText([
    'Lịch tiêm chủng của phường 10/07/2019',
    'Lịch tiêm chủng tháng năm 02/05/2019',
  ])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expectNoFaultsAnywhere(page, () => expectNoSidewaysScroll(page))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch tiêm chủng tháng năm')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a suggestion is tapped', async ({ page, server }) => {
    await importNotices(server)
    await openApp(page, '/search')
    await field(page).tap()
    await field(page).pressSequentially('hội')
    const box = await options(page).first().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await options(page).first().tap()
    await expect(page).toHaveURL(/\/articles\//)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội nghị sơ kết')
  })
})
