import { ownContent } from './content.ts'
import { ARTICLE, openAtNoon, picker } from './daysContent.ts'
import { expect, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

test.describe('typing', () => {
  const texts = [
    ['1/7/2019', '2019-07-01'],
    ['01-07-2019', '2019-07-01'],
    ['01.07.2019', '2019-07-01'],
    ['2019-07-01', '2019-07-01'],
    ['ngày 1 tháng 7 năm 2019', '2019-07-01'],
  ] as const
  test('days 1: the field accepts days as people write them', async ({ page, server }) => {
    await openAtNoon(page, server, ARTICLE)
    for (const [text, day] of texts) {
      await page.goto(ARTICLE)
      await picker(page).field.fill(text)
      await picker(page).field.press('Enter')
      await expect(page).toHaveURL(`/days/${day}`)
    }
  })

  test('days 1: pasted text is read, two-digit years are refused', async ({ page, server }) => {
    await openAtNoon(page, server, ARTICLE)
    const { field } = picker(page)
    await field.fill('9/7/19')
    await field.press('Enter')
    await expect(field).toHaveAccessibleDescription(/hai chữ số/)
    await field.fill(' \u00a0Thứ hai, 01/07/2019 08:00 GMT+7\u200b ')
    await page.getByRole('button', { name: 'Xem ngày' }).click()
    await expect(page).toHaveURL('/days/2019-07-01')
  })

  test('days 2: a day that is none is refused in words, the text kept', async ({ page, server }) => {
    await openAtNoon(page, server, ARTICLE)
    const { field } = picker(page)
    for (const leave of ['Enter', 'Tab']) {
      await field.fill('31/02/2019')
      await expect(field).not.toHaveAttribute('aria-invalid')
      await field.press(leave)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(/Lịch không có ngày “31\/02\/2019”/)
      await expect(page.getByRole('alert')).toContainText('31/02/2019')
      await expect(field).toHaveValue('31/02/2019')
      await field.fill('28/02/2019')
      await expect(field).not.toHaveAttribute('aria-invalid')
    }
    await expect(page).toHaveURL(ARTICLE)
  })

  test('days 3: 29/02 only in leap years', async ({ page, server }) => {
    await openAtNoon(page, server, ARTICLE)
    const { field } = picker(page)
    await field.fill('29/02/2019')
    await field.press('Enter')
    await expect(field).toHaveAccessibleDescription(/Lịch không có ngày/)
    // 2016 had one, though it is before the first day.
    await field.fill('29/02/2016')
    await field.press('Enter')
    await expect(field).toHaveAccessibleDescription(/từ 15\/01\/2018 đến 17\/07\/2019/)
  })

  test('days 4: typing moves the open calendar', async ({ page, server }) => {
    await openAtNoon(page, server, ARTICLE)
    const { field, grid, calendar, open, day } = picker(page)
    await open(page)
    await expect(grid).toHaveAccessibleName('Tháng 7 năm 2019')
    await field.click()
    await field.fill('27/2/2018')
    await expect(grid).toHaveAccessibleName('Tháng 2 năm 2018')
    await expect(day('Thứ ba, 27/02/2018, 1 bài')).toHaveAttribute('tabindex', '0')
    await expect(field).toBeFocused()
    await field.press('Enter')
    await expect(page).toHaveURL('/days/2018-02-27')
    await expect(calendar).toBeHidden()
  })

  test('days: a typed day without articles opens its edition, which names the nearest', async ({
    page,
    server,
  }) => {
    await openAtNoon(page, server, ARTICLE)
    await picker(page).field.fill('11/07/2019')
    await picker(page).field.press('Enter')
    await expect(page).toHaveURL('/days/2019-07-11')
    await expect(page.getByRole('link', { name: '10/07/2019' })).toBeVisible()
    await expect(page.getByRole('link', { name: '12/07/2019' })).toBeVisible()
  })
})

test.describe('opening', () => {
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
    await page.route(/\/assets\/DayCalendar-[^/]*\.js/, (route) =>
      isDown ? route.abort() : route.continue(),
    )
    await openAtNoon(page, server, ARTICLE)
    const { button, grid } = picker(page)
    await button.click()
    await expect(page.getByRole('alert')).toContainText('Phần này chưa hiển thị được')
    isDown = false
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await button.click()
    await expect(grid).toHaveAccessibleName('Tháng 7 năm 2019')
  })
})

test.describe('the address', () => {
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
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      })
    })
  }
})
