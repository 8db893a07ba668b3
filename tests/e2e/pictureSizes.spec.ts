import type { Locator, Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { expect, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

const STEP = 16

const heights = { tall: 3200, wide: 1000 }
type Shape = keyof typeof heights

/** A picture in every width that a page could ask for, so that the one asked for tells how wide its place was taken to be. */
function picture(name: string, shape: Shape = 'wide') {
  const variants = Array.from({ length: 80 }, (_, index) => (index + 4) * STEP).map((width) => ({
    src: `/${shape}/${name}.svg?${width}`,
    width,
    mediaType: 'image/svg+xml',
  }))
  return { src: `/${shape}/${name}.svg`, alt: '', width: 1600, height: heights[shape], variants }
}

/** Has them come from here. */
async function servePictures(page: Page, when: Promise<void> = Promise.resolve()): Promise<void> {
  await page.route(/\/(tall|wide)\/\w+\.svg/, async (route) => {
    await when
    const [, shape] = new URL(route.request().url()).pathname.split('/')
    const size = `width="1600" height="${heights[shape as Shape]}"`
    const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`
    await route.fulfill({ contentType: 'image/svg+xml', body })
  })
}

/** How wide the picture is drawn in its place, and how wide the one that was asked for is, in pixels. */
function widthsOf(image: Locator): Promise<{ drawn: number; asked: number; top: number; bottom: number }> {
  return image.evaluate(async (img: HTMLImageElement) => {
    img.scrollIntoView({ block: 'center' })
    await img.decode()
    const { width, height, top, bottom } = img.getBoundingClientRect()
    const ratio = Number(img.getAttribute('width')) / Number(img.getAttribute('height'))
    const isWhole = getComputedStyle(img).objectFit === 'contain'
    return {
      drawn: isWhole ? Math.min(width, height * ratio) : width,
      asked: Number(new URL(img.currentSrc).search.slice(1)),
      top,
      bottom,
    }
  })
}

for (const width of [320, 360, 768, 1280]) {
  test(`pictures are asked for as wide as they stand on ${width} px, and are whole on the screen`, async ({
    page,
    server,
  }) => {
    const body = [picture('c', 'tall'), picture('d')].map((each) => ({ type: 'picture' as const, ...each }))
    const earlier = { publishedAt: '2019-07-01T08:00:00+07:00', picture: picture('e'), body }
    await putArticles(server, { picture: picture('a') }, { picture: picture('b') }, earlier)
    await servePictures(page)
    await page.setViewportSize({ width, height: 640 })
    // No picture is asked for in a width below one that has come before: a browser takes that one again.
    for (const [address, count] of [
      ['/days/2019-07-10', 2],
      ['/', 3],
      ['/articles/bai-3', 3],
    ] as const) {
      await page.goto(address)
      const images = page.locator('main img')
      await expect(images).toHaveCount(count)
      for (const image of await images.all()) {
        const { drawn, asked, top, bottom } = await widthsOf(image)
        // A scrollbar, which no size can know of, and the step to the next width.
        expect(asked - drawn, `${asked} for ${drawn} px on ${address}`).toBeGreaterThan(-STEP)
        expect(asked - drawn, `${asked} for ${drawn} px on ${address}`).toBeLessThan(2 * STEP)
        expect(bottom - top).toBeLessThanOrEqual(640)
      }
    }
  })
}

test('a picture has its place before it comes', async ({ page, server }) => {
  const body = [{ type: 'picture' as const, ...picture('c', 'tall') }]
  await putArticles(server, { picture: picture('d'), body })
  const letCome = Promise.withResolvers<void>()
  await servePictures(page, letCome.promise)
  await page.goto('/articles/bai-1', { waitUntil: 'commit' })
  const images = page.locator('main img')
  await expect(images).toHaveCount(2)
  const boxes = async () => Promise.all((await images.all()).map((image) => image.boundingBox()))
  const before = await boxes()
  expect(Math.min(...before.map((box) => box?.height ?? 0))).toBeGreaterThan(300)
  letCome.resolve()
  await images.last().scrollIntoViewIfNeeded()
  await images.last().evaluate((image: HTMLImageElement) => image.decode())
  await page.evaluate(() => scrollTo(0, 0))
  expect(await boxes()).toEqual(before)
})
