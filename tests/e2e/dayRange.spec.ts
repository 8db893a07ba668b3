import { ownContent } from './content.ts'
import { importDays, openAtNoon, picker } from './daysContent.ts'
import { expect, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

test('days 15, 16: a range over empty days, its parts named', async ({ page, server }) => {
  await openAtNoon(page, server, '/search')
  const { calendar, day, from, grid, open, to } = picker(page)
  await open(page)
  await expect(grid).toHaveAttribute('aria-multiselectable', 'true')
  await day('Thứ năm, 11/07/2019, không có bài').click()
  await expect(calendar.getByRole('status').filter({ hasText: 'Ngày đầu là 11/07/2019' })).toBeVisible()
  await day('Thứ bảy, 13/07/2019, không có bài').click()
  await expect(page).toHaveURL('/search?from=2019-07-11&to=2019-07-13')
  await expect(calendar).toBeHidden()
  await expect(from).toHaveValue('11/07/2019')
  await expect(to).toHaveValue('13/07/2019')
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()

  await open(page)
  await expect(day('Thứ năm, 11/07/2019, không có bài, ngày đầu')).toBeFocused()
  await expect(day('Thứ sáu, 12/07/2019, 1 bài, trong khoảng')).toBeVisible()
  await expect(day('Thứ bảy, 13/07/2019, không có bài, ngày cuối')).toBeVisible()
  await expect(grid.getByRole('gridcell', { selected: true })).toHaveCount(3)
})

test('days 10, 15: a range by keys, the later day first', async ({ page, server }) => {
  await openAtNoon(page, server, '/search')
  const { button, focused } = picker(page)
  await button.press('Enter')
  await expect(focused).toHaveAccessibleName(/17\/07\/2019/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('PageUp')
  await expect(focused).toHaveAccessibleName(/17\/06\/2019/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/search?from=2019-06-17&to=2019-07-17')
  await expect(button).toBeFocused()
})

test('days 15: typed in reverse it is swapped', async ({ page, server }) => {
  await openAtNoon(page, server, '/search')
  const { from, to } = picker(page)
  await from.fill('12/7/2019')
  await to.fill('1/7/2019')
  await to.press('Enter')
  await expect(page).toHaveURL('/search?from=2019-07-01&to=2019-07-12')
  await expect(from).toHaveValue('01/07/2019')
  await expect(to).toHaveValue('12/07/2019')
})

test('days 2: each end tells its own error', async ({ page, server }) => {
  await openAtNoon(page, server, '/search')
  const { from, to } = picker(page)
  await to.fill('31/06/2019')
  await to.press('Enter')
  await expect(to).toHaveAccessibleDescription(/Lịch không có ngày “31\/06\/2019”/)
  await expect(from).not.toHaveAttribute('aria-invalid')
  await expect(page).toHaveURL('/search')
  await to.fill('30/06/2019')
  await to.press('Enter')
  await expect(page).toHaveURL('/search?to=2019-06-30')
  await to.fill('')
  await to.press('Enter')
  await expect(page).toHaveURL('/search')
})

test('days 17, 20: presets, each a step to go back over', async ({ page, server }) => {
  await openAtNoon(page, server, '/search?q=b%C3%A0i')
  const { from, to } = picker(page)
  const presets = [
    ['Hôm nay', '2019-07-17', '2019-07-17'],
    ['Hôm qua', '2019-07-16', '2019-07-16'],
    ['7 ngày qua', '2019-07-11', '2019-07-17'],
    ['Tháng này', '2019-07-01', '2019-07-17'],
    ['Tháng trước', '2019-06-01', '2019-06-30'],
    ['Năm nay', '2019-01-01', '2019-07-17'],
  ] as const
  for (const [name, first, last] of presets) {
    const preset = page.getByRole('button', { name, exact: true })
    await preset.click()
    await expect(page).toHaveURL(`/search?q=b%C3%A0i&from=${first}&to=${last}`)
    await expect(preset).toHaveAttribute('aria-pressed', 'true')
  }
  await page.goBack()
  await expect(from).toHaveValue('01/06/2019')
  await expect(to).toHaveValue('30/06/2019')
  await page.reload()
  await expect(from).toHaveValue('01/06/2019')
  await page.getByRole('button', { name: 'Tìm trong mọi ngày' }).click()
  await expect(page).toHaveURL('/search?q=b%C3%A0i')
  await expect(from).toHaveValue('')
})

for (const timezoneId of ['America/New_York', 'Asia/Tokyo', 'Pacific/Apia']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test(`days 18: the site's day turns at 17:00 UTC, seen from ${timezoneId}`, async ({ page, server }) => {
      await importDays(server)
      const { day, focused, open, to } = picker(page)
      const turns = [
        ['2019-07-16T16:59:30Z', 'Thứ ba, 16/07/2019', '2019-07-16'],
        ['2019-07-16T17:00:30Z', 'Thứ tư, 17/07/2019', '2019-07-17'],
      ] as const
      for (const [now, name, today] of turns) {
        await page.clock.setFixedTime(new Date(now))
        await page.goto('/search')
        await open(page)
        await expect(focused).toHaveAccessibleName(`${name}, không có bài`)
        await expect(focused).toHaveAttribute('aria-current', 'date')
        await expect(day('Thứ tư, 10/07/2019, 18 bài')).toBeVisible()
        await expect(day('Thứ năm, 18/07/2019')).toBeDisabled()
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Hôm nay' }).click()
        await expect(page).toHaveURL(`/search?from=${today}&to=${today}`)
        await expect(to).toHaveValue(name.slice(-10))
      }
    })
  })
}
