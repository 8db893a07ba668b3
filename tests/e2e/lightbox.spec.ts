import { expectNoFaults } from './axe.ts'
import { ownContent } from './content.ts'
import { expect, test } from './fixtures.ts'
import { ADDRESS, dialog, image, openArticle, opener, widthOf } from './lightboxPage.ts'
import { shiftsOn, watchShifts } from './shifts.ts'

test.use({ serverVariables: ownContent })

test('by keys: opened, moved through, zoomed, closed; the focus is on the picture again', async ({
  page,
  server,
}) => {
  const asked = await openArticle(page, server)
  await opener(page, 'Trạm bơm').focus()
  expect(asked.filter((file) => file.includes('2400'))).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveAccessibleName('Ảnh 1 trên 3: Trạm bơm')
  await expect(page).toHaveURL(`${ADDRESS}#picture-1`)
  await expect(dialog(page).getByText('Trạm số 2')).toBeVisible()
  await expect.poll(() => asked.filter((file) => file.includes('2400'))).toEqual(['/drawn/a.svg?2400'])

  const whole = await widthOf(page)
  await page.keyboard.press('+')
  await expect(dialog(page).getByRole('status')).toHaveText('Cỡ ảnh 150%')
  expect(await widthOf(page)).toBeCloseTo(whole * 1.5, -1)
  // An arrow shows another part of it, and the same picture.
  const left = (await image(page).boundingBox())?.x ?? 0
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await image(page).boundingBox())?.x).toBeLessThan(left)
  await expect(page).toHaveURL(`${ADDRESS}#picture-1`)
  await page.keyboard.press('0')
  expect(await widthOf(page)).toBe(whole)

  await page.keyboard.press('ArrowRight')
  await expect(dialog(page)).toHaveAccessibleName('Ảnh 2 trên 3: Đồng hồ nước')
  await expect(dialog(page).getByRole('status')).toHaveText('Ảnh 2 trên 3: Đồng hồ nước')
  await expect(dialog(page).getByText('Ảnh: Hoa')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${ADDRESS}#picture-3`)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(ADDRESS)
  await expect(opener(page, 'Đồng hồ nước')).toBeFocused()
})

test('Back closes it where the reader was, Forward opens it again', async ({ page, server }) => {
  await openArticle(page, server)
  await page.getByRole('img', { name: 'Bể chứa' }).scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  await page.getByRole('img', { name: 'Bể chứa' }).click()
  await expect(dialog(page)).toHaveAccessibleName('Ảnh 3 trên 3: Bể chứa')
  await page.goBack()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(ADDRESS)
  await expect(opener(page, 'Bể chứa')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(place)
  await page.goForward()
  await expect(dialog(page)).toBeVisible()
  // Twice in haste closes once.
  await dialog(page).getByRole('button', { name: 'Đóng' }).dblclick()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(ADDRESS)
})

test('a shared address opens it; closing stays on the page', async ({ page, server }) => {
  await openArticle(page, server, `${ADDRESS}#picture-2`)
  await expect(dialog(page)).toHaveAccessibleName('Ảnh 2 trên 3: Đồng hồ nước')
  await dialog(page).getByRole('button', { name: 'Đóng' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(ADDRESS)
  await expect(opener(page, 'Đồng hồ nước')).toBeFocused()
})

test('nothing moves when the pictures can be enlarged, nor when one is', async ({ page, server }) => {
  await watchShifts(page)
  await openArticle(page, server)
  await opener(page, 'Trạm bơm').click()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(await shiftsOn(page)).toEqual([])
})

test('a large file that does not come is told, over the picture of the page', async ({
  page,
  server,
  allow,
}) => {
  allow(/net::ERR_FAILED/)
  await openArticle(page, server)
  await opener(page, 'Trạm bơm').waitFor()
  await page.route('**/drawn/a.svg?2400', (route) => route.abort())
  await opener(page, 'Trạm bơm').click()
  await expect(dialog(page).getByRole('alert')).toHaveText(/Chưa tải được bản lớn của ảnh/)
  expect((await dialog(page).locator('img').first().boundingBox())?.width).toBeGreaterThan(600)
})

test('axe finds nothing, and all of it is on any screen', async ({ page, server }) => {
  test.slow()
  await openArticle(page, server, `${ADDRESS}#picture-2`)
  await expect(dialog(page)).toBeVisible()
  for (const zoomed of [false, true]) {
    if (zoomed) await page.keyboard.press('+')
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 })
      await expectNoFaults(page, `${width} px`)
      // A scrollbar's room is kept beside it.
      const room = await page.evaluate(() => document.documentElement.clientWidth)
      for (const button of await dialog(page).getByRole('button').all()) {
        const box = await button.boundingBox()
        expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
        expect.soft((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= room).toBe(true)
      }
    }
  }
})
