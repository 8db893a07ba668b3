import { FULL, importArticles, importText, ownContent, SITE, textPage } from './content.ts'
import { expect, test } from './fixtures.ts'
import { openFailed, openListed, pages } from './pageList.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

test.use({ serverVariables: ownContent })

for (const listed of pages) {
  test(`the page stands on small and large screens: ${listed.name}`, async ({ page, server, allow }) => {
    listed.troubles?.map(allow)
    await importArticles(server)
    await listed.before?.(page)
    // The narrow one is 1280 px at 400 % as well.
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 720 })
      await openListed(page, listed)
      await expect(page).toHaveTitle(listed.title ?? `${listed.h1} – ${SITE}`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
      await expectNoSidewaysScroll(page, `${width} px`)
    }
  })
}

test('an article has its parts in their order', async ({ page, server }) => {
  await importArticles(server)
  await page.goto(`/articles/${FULL}`)
  const main = page.locator('main')
  const parts = [
    main.getByText('Thứ ba, 10/02/2026 09:30 GMT+7', { exact: true }),
    main.getByRole('heading', { level: 1 }),
    main.getByText('Từ ngày mai, nước chảy'),
    main.locator('figure').first(),
    main.locator('[data-article-body]'),
    main.getByText('Nguồn: Trạm cấp nước', { exact: true }),
    main.getByText('Lượt xem:'),
    main.getByText('Tìm theo ngày').first(),
    main.getByText('Đánh giá bài viết').first(),
  ]
  const tops: number[] = []
  for (const part of parts) {
    await expect(part).toBeVisible()
    tops.push((await part.boundingBox())?.y ?? Number.NaN)
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
})

test.describe('in another time zone', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a portal’s text page is read, counted and found by its day', async ({ page, server }) => {
    await importText(server, 'page.txt', textPage)
    const seen = Promise.withResolvers<void>()
    await page.route('**/views', async (route) => {
      await seen.promise
      await route.continue()
    })
    await page.goto('/')
    await page
      .getByRole('link', { name: /trồng cây/ })
      .first()
      .click()

    const main = page.locator('main')
    await expect(main.getByText('Thứ tư, 10/07/2019 16:55 GMT+7', { exact: true })).toBeVisible()
    await expect(main.locator('[data-article-body] p')).toHaveCount(4)
    await expect(main.getByText('Nguồn: Ban Văn hoá', { exact: true })).toBeVisible()
    const views = main.getByRole('button', { name: /Lượt xem/ })
    await expect(views).toHaveText('Lượt xem: 1.375')
    seen.resolve()
    await expect(views).toHaveText('Lượt xem: 1.376')
    const secondVisit = page.waitForResponse('**/views')
    await page.reload()
    expect(await (await secondVisit).json()).toEqual({ views: 1376, counted: false })
    await expect(views).toHaveText('Lượt xem: 1.376')

    await page.getByRole('textbox', { name: 'Tìm theo ngày' }).fill('10/07/2019')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/days\/2019-07-10$/)
    await expect(page.getByRole('link', { name: /trồng cây/ }).first()).toBeVisible()
  })
})

test('a vote survives the server’s sudden end', async ({ page, server, mayCome }) => {
  mayCome(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_CONTENT_LENGTH_MISMATCH/)
  await importArticles(server)
  await page.goto(`/articles/${FULL}`)
  const fourth = page.getByRole('radio', { name: /^4 sao/ })
  await fourth.check()
  await expect(page.getByText(/^Đã ghi nhận: 4 sao/)).toBeVisible()
  await server.kill()
  await server.restart()
  await page.reload()
  await expect(fourth).toBeChecked()
  await expect(page.getByRole('img', { name: /7 lượt đánh giá/ })).toBeVisible()
})

test('the number of views tells how it is counted', async ({ page, server }) => {
  await importArticles(server)
  await page.goto(`/articles/${FULL}`)
  const rule = page.getByText(/được tính một lượt cho mỗi bài trong một ngày/)
  await expect(rule).toBeHidden()
  await page.getByRole('button', { name: /Lượt xem/ }).click()
  await expect(rule).toBeVisible()
})

for (const address of ['/khong-co', '/articles/khong-co', '/days/2026-02-30']) {
  test(`${address} is not found, in words and in status`, async ({ page, allow }) => {
    await page.setViewportSize({ width: 320, height: 720 })
    allow(/^404 /)
    allow(/status of 404/)
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang')
    await expect(page).toHaveTitle('Không tìm thấy trang – Bản tin thử')
    await expectNoSidewaysScroll(page)
  })
}

test('a page that failed can be tried again', async ({ page, server, allow }) => {
  allow(/^503 /)
  allow(/status of 503/)
  await importArticles(server)
  await page.setViewportSize({ width: 320, height: 720 })
  await openFailed(page)
  await expectNoSidewaysScroll(page)
  await page.unroute(`**/api/articles/${FULL}`)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch cấp nước khu phố Bờ Sông')
  await expect(page).toHaveTitle('Lịch cấp nước khu phố Bờ Sông – Bản tin thử')
})

test('the language that a reader chose is kept', async ({ page, server }) => {
  await importArticles(server)
  await page.goto(`/articles/${FULL}`)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: /Views/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
})
