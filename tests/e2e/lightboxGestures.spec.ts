import { ownContent } from './content.ts'
import { expect, test } from './fixtures.ts'
import { dialog, image, openArticle, opener, widthOf } from './lightboxPage.ts'

test.use({ serverVariables: ownContent })

test('the wheel and a double click zoom where they point', async ({ page, server }) => {
  await openArticle(page, server)
  await page.getByRole('img', { name: 'Trạm bơm' }).click()
  await expect(dialog(page)).toBeVisible()
  const box = await image(page).boundingBox()
  if (!box) throw new Error('no picture')
  const point = { x: box.x + box.width * 0.25, y: box.y + box.height * 0.75 }
  await page.mouse.dblclick(point.x, point.y)
  await expect.poll(() => widthOf(page)).toBeGreaterThan(box.width * 2.4)
  const larger = await image(page).boundingBox()
  if (!larger) throw new Error('no picture')
  expect((point.x - larger.x) / larger.width).toBeCloseTo(0.25, 1)
  expect((point.y - larger.y) / larger.height).toBeCloseTo(0.75, 1)
  await page.mouse.wheel(0, 5000)
  await expect.poll(() => widthOf(page)).toBe(box.width)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => widthOf(page)).toBeGreaterThan(box.width * 1.3)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a swipe moves on, two taps zoom, two fingers pinch, a drag shows the rest', async ({
    page,
    server,
  }) => {
    await openArticle(page, server)
    await opener(page, 'Trạm bơm').tap()
    await expect(dialog(page)).toHaveAccessibleName('Ảnh 1 trên 3: Trạm bơm')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      })
    const drag = async (from: [number, number], to: [number, number]) => {
      await touch('touchStart', from)
      await touch('touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
      await touch('touchMove', to)
      await touch('touchEnd')
    }
    await drag([300, 360], [80, 370])
    await expect(dialog(page)).toHaveAccessibleName('Ảnh 2 trên 3: Đồng hồ nước')
    await drag([80, 360], [300, 370])
    await expect(dialog(page)).toHaveAccessibleName('Ảnh 1 trên 3: Trạm bơm')

    const whole = await widthOf(page)
    await page.touchscreen.tap(180, 370)
    await page.touchscreen.tap(180, 370)
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 2.4)
    const before = (await image(page).boundingBox())?.x ?? 0
    await drag([180, 360], [130, 360])
    await expect.poll(async () => (await image(page).boundingBox())?.x).toBeCloseTo(before - 50, -1)
    await expect(dialog(page)).toHaveAccessibleName('Ảnh 1 trên 3: Trạm bơm')
    await page.touchscreen.tap(180, 370)
    await page.touchscreen.tap(180, 370)
    await expect.poll(() => widthOf(page)).toBe(whole)

    await touch('touchStart', [160, 370], [200, 370])
    await touch('touchMove', [120, 370], [240, 370])
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole * 3, -1)
    await touch('touchEnd')
    await expect(dialog(page)).toBeVisible()
    await expect(dialog(page)).toHaveAccessibleName('Ảnh 1 trên 3: Trạm bơm')
  })
})
