import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { center, filled, group, openRatedArticle, panel, radio, star, status, writes } from './starsPanel.ts'

// Behaviours 8 to 13 of the stars: a mouse, a finger, and what is no vote though it touches them. That nothing was sent shows in
// the next vote, which is sent alone.

openRatedArticle()

/** By no finger: a browser may take the next touch as the end of what the last one set going. */
async function voteByKey(page: Page): Promise<void> {
  await radio(page, 1).focus()
  await page.keyboard.press('5')
  await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
}

test('stars 8 and 9: hovering fills and names, writes nothing, and leaving restores', async ({ page }) => {
  const sent = writes(page)
  await expect(page.getByText('(Di chuột vào ngôi sao để chọn điểm)')).toBeVisible()
  await star(page, 4).hover()
  await expect(filled(page)).toHaveCount(4)
  await expect(group(page).getByText('4 sao – Hay').last()).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(filled(page)).toHaveCount(0)
  expect(sent).toEqual([])

  await star(page, 2).click()
  await star(page, 5).hover()
  await expect(filled(page)).toHaveCount(5)
  await page.mouse.move(5, 5)
  await expect(filled(page)).toHaveCount(2)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  const touch = async (page: Page) => {
    const session = await page.context().newCDPSession(page)
    return {
      start: (x: number, y: number) => touchEvent(session, 'touchStart', [{ x, y }]),
      move: (x: number, y: number) => touchEvent(session, 'touchMove', [{ x, y }]),
      end: () => touchEvent(session, 'touchEnd', []),
    }
  }
  const touchEvent = (
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })

  test('stars 8 and 10: the hint is for fingers; a tap votes once and leaves no hover', async ({ page }) => {
    const sent = writes(page)
    await expect(page.getByText('(Chạm hoặc vuốt qua các ngôi sao để chọn điểm)')).toBeVisible()
    await expect(page.getByText('(Di chuột vào ngôi sao để chọn điểm)')).toBeHidden()
    await star(page, 3).tap()
    await expect(status(page)).toHaveText('Đã ghi nhận: 3 sao – Khá.')
    await expect(filled(page)).toHaveCount(3)
    await expect(group(page)).not.toHaveAttribute('data-preview')
    expect(sent).toEqual(['PUT {"stars":3}'])
  })

  test('stars 11: a sideways drag previews, and its release votes', async ({ page }) => {
    const sent = writes(page)
    await star(page, 1).scrollIntoViewIfNeeded()
    const [from, to] = [await center(star(page, 1)), await center(star(page, 4))]
    const finger = await touch(page)
    await finger.start(from.x, from.y)
    for (let step = 1; step <= 8; step++) await finger.move(from.x + ((to.x - from.x) * step) / 8, from.y + 1)
    await expect(filled(page)).toHaveCount(4)
    expect(sent).toEqual([])
    await finger.end()
    await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
    expect(sent).toEqual(['PUT {"stars":4}'])
  })

  test('stars 12: a vertical pan scrolls and never votes', async ({ page }) => {
    const sent = writes(page)
    await page.evaluate(() => document.body.style.setProperty('padding-block-end', '200vh'))
    await star(page, 3).scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate(() => scrollY)
    const from = await center(star(page, 3))
    const finger = await touch(page)
    await finger.start(from.x, from.y)
    for (let step = 1; step <= 10; step++) await finger.move(from.x, from.y - step * 20)
    await finger.end()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
    await expect(filled(page)).toHaveCount(0)
    await voteByKey(page)
    expect(sent).toEqual(['PUT {"stars":5}'])
  })

  test('stars 13: a release far outside cancels', async ({ page }) => {
    const sent = writes(page)
    await star(page, 2).scrollIntoViewIfNeeded()
    const from = await center(star(page, 2))
    const finger = await touch(page)
    await finger.start(from.x, from.y)
    for (let step = 1; step <= 5; step++) await finger.move(from.x + step * 12, from.y)
    await expect(filled(page)).not.toHaveCount(0)
    for (let step = 1; step <= 6; step++) await finger.move(from.x + 60, from.y - step * 30)
    await finger.end()
    await expect(filled(page)).toHaveCount(0)
    await voteByKey(page)
    expect(sent).toEqual(['PUT {"stars":5}'])
  })
})

test('stars 12: a cancelled pointer restores', async ({ page }) => {
  await star(page, 2).click()
  await expect(filled(page)).toHaveCount(2)
  const from = await center(star(page, 2))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 100, from.y, { steps: 4 })
  await expect(filled(page)).not.toHaveCount(2)
  await group(page).evaluate((element) =>
    element.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: 1 })),
  )
  await expect(filled(page)).toHaveCount(2)
  await page.mouse.up()
})

test('stars 8: dragging over the words around the stars selects them, and never votes', async ({ page }) => {
  const sent = writes(page)
  const hint = page.getByText('(Di chuột vào ngôi sao để chọn điểm)')
  await hint.scrollIntoViewIfNeeded()
  const { x, y } = await center(hint)
  await page.mouse.move(x - 60, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y, { steps: 6 })
  await page.mouse.up()
  await expect(filled(page)).toHaveCount(0)
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  expect(sent).toEqual(['PUT {"stars":4}'])
})

test('stars 8: the word of a star moves nothing, on a narrow screen either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await star(page, 4).scrollIntoViewIfNeeded()
  const before = await panel(page).boundingBox()
  await star(page, 2).hover()
  await expect(filled(page)).toHaveCount(2)
  expect(await panel(page).boundingBox()).toEqual(before)
})
