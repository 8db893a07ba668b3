import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { expect, openApp, type TestServer, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const ADDRESS = '/articles/bai-1'

/** A picture in two widths, of which the page needs the smaller. */
function picture(name: string, alt: string, more: object = {}) {
  const variants = [640, 2400].map((width) => ({
    src: `/drawn/${name}.svg?${width}`,
    width,
    mediaType: 'image/svg+xml',
  }))
  return { src: `/drawn/${name}.svg`, alt, width: 1600, height: 1000, variants, ...more }
}

/** An article with a leading picture and two in its text, and what of them was asked for. */
async function openArticle(page: Page, server: TestServer, address = ADDRESS): Promise<string[]> {
  const body = [
    { type: 'paragraph' as const, text: ['Trạm bơm chạy cả ngày. '.repeat(60)] },
    {
      type: 'picture' as const,
      ...picture('b', 'Đồng hồ nước', { caption: ['Đồng hồ mới'], credit: 'Ảnh: Hoa' }),
    },
    {
      type: 'quote' as const,
      body: [{ type: 'picture' as const, ...picture('c', 'Bể chứa', { width: 1000, height: 1600 }) }],
    },
  ]
  await putArticles(server, { picture: picture('a', 'Trạm bơm', { caption: ['Trạm số 2'] }), body })
  const asked: string[] = []
  await page.route('**/drawn/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    asked.push(pathname + search)
    const size = pathname.includes('c.svg') ? 'viewBox="0 0 100 160"' : 'viewBox="0 0 160 100"'
    const content = `<rect width="160" height="160" fill="#cfe3dc"/><circle cx="50" cy="50" r="40" fill="#2c6e63"/>`
    const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`
    await route.fulfill({ contentType: 'image/svg+xml', body })
  })
  await openApp(page, address)
  return asked
}

const dialog = (page: Page) => page.getByRole('dialog')
const opener = (page: Page, alt: string) => page.getByRole('button', { name: `Xem ảnh lớn: ${alt}` })
const image = (page: Page) => dialog(page).getByRole('img')
const widthOf = async (page: Page) => (await image(page).boundingBox())?.width ?? 0

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

test('nothing moves when the pictures can be enlarged, nor when one is', async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await openArticle(page, server)
  await opener(page, 'Trạm bơm').click()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0)
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
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
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
