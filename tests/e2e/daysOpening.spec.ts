import { ownContent } from './content.ts'
import { ARTICLE, openAtNoon, picker } from './daysContent.ts'
import { expect, test } from './fixtures.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

test.use({ serverVariables: ownContent })

test('days 5: opening focuses the chosen day', async ({ page, server }) => {
  await openAtNoon(page, server, ARTICLE)
  const { focused, open } = picker(page)
  await open(page)
  await expect(focused).toHaveAccessibleName('Thứ tư, 10/07/2019, 18 bài, ngày đã chọn')
})

test('days 5: without one today, before the first day the latest that has articles', async ({
  page,
  server,
}) => {
  await openAtNoon(page, server, ARTICLE)
  const { field, focused, open } = picker(page)
  await field.fill('')
  await open(page)
  await expect(focused).toHaveAccessibleName('Thứ tư, 17/07/2019, không có bài')
  await expect(focused).toHaveAttribute('aria-current', 'date')

  // A reader whose clock is years behind.
  await page.clock.setFixedTime(new Date('2016-01-01T05:00:00Z'))
  await page.goto(ARTICLE)
  await field.fill('')
  await open(page)
  await expect(focused).toHaveAccessibleName('Thứ hai, 15/07/2019, 5 bài')
})

test('days 6: Escape closes and the focus returns', async ({ page, server }) => {
  await openAtNoon(page, server, ARTICLE)
  const { button, calendar, focused, field, open } = picker(page)
  await open(page)
  await expect(focused).toHaveAccessibleName(/10\/07\/2019/)
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'false')

  await page.keyboard.press('Enter')
  await expect(focused).toHaveAccessibleName(/10\/07\/2019/)
  await field.click()
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(field).toBeFocused()
})

test('days 6: pressing or going elsewhere closes without taking the focus', async ({ page, server }) => {
  await openAtNoon(page, server, ARTICLE)
  const { button, calendar, open } = picker(page)
  await open(page)
  await page.getByRole('heading', { level: 1 }).click()
  await expect(calendar).toBeHidden()
  await open(page)
  await page.getByRole('button', { name: 'Đóng', exact: true }).press('Tab')
  await expect(page.getByRole('button', { name: 'Xem ngày' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(calendar).toBeHidden()
  await expect(button).not.toBeFocused()
})

test('days: a calendar that does not load says so, and the page can be loaded again', async ({
  page,
  server,
  allow,
}) => {
  allow(/net::ERR_FAILED/)
  let isDown = true
  await page.route(/\/assets\/DayCalendar-[^/]*\.js/, (route) => (isDown ? route.abort() : route.continue()))
  await openAtNoon(page, server, ARTICLE)
  const { button, grid } = picker(page)
  await button.click()
  await expect(page.getByRole('alert')).toContainText('Phần này chưa hiển thị được')
  isDown = false
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await button.click()
  await expect(grid).toHaveAccessibleName('Tháng 7 năm 2019')
})

test('days 20: Back restores, a link shares', async ({ page, server, context }) => {
  await openAtNoon(page, server, ARTICLE)
  const { day, field, open } = picker(page)
  await open(page)
  await day('Thứ hai, 01/07/2019').click()
  await expect(page).toHaveURL('/days/2019-07-01')
  await expect(field).toHaveValue('01/07/2019')

  const other = await context.newPage()
  await other.clock.setFixedTime(new Date('2019-07-17T05:00:00Z'))
  await other.goto(page.url())
  await expect(picker(other).field).toHaveValue('01/07/2019')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Thứ hai, 01/07/2019')

  await page.goBack()
  await expect(page).toHaveURL(ARTICLE)
  await expect(field).toHaveValue('10/07/2019')
})

for (const size of [
  { name: '320 px', viewport: { width: 320, height: 568 } },
  { name: '200 % zoom of 1280 × 720', viewport: { width: 640, height: 360 } },
]) {
  test.describe(size.name, () => {
    test.use({ viewport: size.viewport, hasTouch: true, isMobile: true })
    test(`days 20: all of it works at ${size.name}`, async ({ page, server }) => {
      await openAtNoon(page, server, ARTICLE)
      const { button, calendar, day, grid } = picker(page)
      await button.tap()
      await grid.locator('button[data-count]').first().waitFor()
      const box = await calendar.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.viewport.width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.viewport.height)
      const target = await day('Thứ tư, 10/07/2019').boundingBox()
      expect(Math.round(target?.width ?? 0)).toBeGreaterThanOrEqual(44)
      expect(Math.round(target?.height ?? 0)).toBeGreaterThanOrEqual(44)
      await calendar.getByRole('button', { name: 'Lùi về tháng 6 năm 2019' }).tap()
      await day('Chủ nhật, 30/06/2019').tap()
      await expect(page).toHaveURL('/days/2019-06-30')
      await expectNoSidewaysScroll(page)
    })
  })
}
