import { ownContent } from './content.ts'
import { ARTICLE, openAtNoon, picker } from './daysContent.ts'
import { expect, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

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
