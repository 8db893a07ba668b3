import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'
import { average, center, filled, openRatedArticle, panel, radio, star } from './starsPanel.ts'

// Behaviours 18 to 20 of the stars: what they look like, and the average beside them.

openRatedArticle()

test('stars 18: targets of 44 px, contrast of 3 to 1, and shape beside colour', async ({ page }) => {
  for (let stars = 1; stars <= 5; stars++) {
    const box = await star(page, stars).boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await star(page, 3).hover()
    for (const [stars, part] of [
      [3, 'fill'],
      [5, 'stroke'],
    ] as const) {
      expect(await contrast(page, stars, part), `${part} in ${colorScheme}`).toBeGreaterThanOrEqual(3)
    }
    // An empty star is an outline, a full one is not.
    await expect(star(page, 5).locator('svg')).toHaveCSS('fill', 'none')
    await expect(star(page, 3).locator('svg')).not.toHaveCSS('fill', 'none')
  }
})

/** The contrast of a star's paint with the panel behind it, by WCAG. */
function contrast(page: Page, stars: number, part: 'fill' | 'stroke'): Promise<number> {
  return star(page, stars)
    .locator('svg')
    .evaluate((svg, property) => {
      const luminance = (color: string) => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d')
        if (!canvas) throw new Error('no canvas')
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
          const value = channel / 255
          return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      let behind: Element | null = svg
      while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
        behind = behind.parentElement
      const paint = luminance(getComputedStyle(svg)[property])
      const ground = luminance(getComputedStyle(behind ?? document.documentElement).backgroundColor)
      return (Math.max(paint, ground) + 0.05) / (Math.min(paint, ground) + 0.05)
    }, part)
}

test.describe('stars 19', () => {
  test('right to left, the arrows turn and the first star is on the right', async ({ page }) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    expect((await center(star(page, 1))).x).toBeGreaterThan((await center(star(page, 5))).x)
    await radio(page, 1).focus()
    await page.keyboard.press('2')
    await page.keyboard.press('ArrowLeft')
    await expect(radio(page, 3)).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(radio(page, 2)).toBeChecked()
    await star(page, 4).hover()
    await expect(filled(page)).toHaveCount(4)
  })

  test('forced colours tell full from empty', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await star(page, 3).click()
    await page.mouse.move(5, 5)
    const paint = (stars: number) =>
      star(page, stars)
        .locator('svg')
        .evaluate((svg) => getComputedStyle(svg).fill)
    expect(await paint(3)).not.toBe('none')
    expect(await paint(4)).toBe('none')
  })

  test('reduced motion moves nothing', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await star(page, 3).click()
    const running = await panel(page).evaluate((element) => element.getAnimations({ subtree: true }).length)
    expect(running).toBe(0)
  })
})

test('stars 20: the average is a named image, filled to the true fraction, and no tab stop', async ({
  page,
  server,
}) => {
  await putArticles(server, { id: 'bay-phan', title: 'Ba phẩy bảy', votes: [0, 0, 3, 7, 0] })
  await page.goto('/articles/bay-phan')
  await expect(average(page)).toHaveAccessibleName('Trung bình 3,7 trên 5 sao, 10 lượt đánh giá')
  await expect(average(page)).toHaveAttribute('data-fill', '74%')
  const [clip, whole] = await average(page).evaluate((svg) => [
    Number(svg.querySelector('clipPath rect')?.getAttribute('width')),
    Number(svg.getAttribute('viewBox')?.split(' ')[2]),
  ])
  expect((clip ?? 0) / (whole ?? 1)).toBeCloseTo(0.74)
  await expect(average(page)).not.toHaveAttribute('tabindex')
})

test('stars 20: details tell how many gave each', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Xem chi tiết' })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(panel(page).getByRole('listitem')).toContainText([
    '5 sao: 354 lượt',
    '4 sao: 500 lượt',
    '3 sao: 250 lượt',
    '2 sao: 80 lượt',
    '1 sao: 50 lượt',
  ])
})

test('stars 20: nothing shifts when the average arrives', async ({ page }) => {
  const release = Promise.withResolvers<void>()
  // A page that is served has its average with it.
  await openApp(page, '/')
  await page.route('**/engagement', async (route) => {
    await release.promise
    await route.continue()
  })
  await page.locator('main a[href="/articles/bai"]').first().click()
  await expect(radio(page, 1)).toBeVisible()
  await expect(average(page)).toBeHidden()
  const before = await panel(page).boundingBox()
  release.resolve()
  await expect(average(page)).toBeVisible()
  expect(await panel(page).boundingBox()).toEqual(before)
})

test('an article without votes says so', async ({ page }) => {
  await page.goto('/articles/chua-ai-cham')
  await expect(panel(page).getByText('Chưa có lượt đánh giá nào')).toBeVisible()
})
