import type { CDPSession, Locator, Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: { SAMPLE: 'off' } })

test.beforeEach(async ({ page, server }) => {
  await putArticles(server, { id: 'bai', votes: [50, 80, 250, 500, 354] }, { id: 'chua-ai-cham' })
  await openApp(page, '/articles/bai')
  await expect(radio(page, 1)).toBeVisible()
  // The average comes with the reader's own vote.
  await expect(average(page)).toBeVisible()
})

const panel = (page: Page) => page.getByRole('region', { name: 'Đánh giá' })
const group = (page: Page) => page.getByRole('group', { name: 'Đánh giá bài viết' })
const radio = (page: Page, stars: number) =>
  group(page)
    .getByRole('radio')
    .nth(stars - 1)
const star = (page: Page, stars: number) => page.locator(`[data-star="${stars}"]`)
const filled = (page: Page) => page.locator('[data-star][data-filled]')
const status = (page: Page) => panel(page).getByRole('status')
const average = (page: Page) => panel(page).getByRole('img')

/** The writes of votes that leave the page, from now on. */
function writes(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/rating')) sent.push(`${request.method()} ${request.postData() ?? ''}`)
  })
  return sent
}

async function center(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const noConnection = /net::ERR_CONNECTION_FAILED/

/** Waits long enough for a burst's write to have left. */
const BURST_MS = 800

test('stars 1 to 3: five radios in a named group, none checked, each named in words', async ({ page }) => {
  const radios = group(page).getByRole('radio')
  await expect(radios).toHaveCount(5)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  const names = ['1 sao – Kém', '2 sao – Chưa tốt', '3 sao – Khá', '4 sao – Hay', '5 sao – Rất hay']
  for (const [index, name] of names.entries()) await expect(radios.nth(index)).toHaveAccessibleName(name)
})

test('stars 4: one tab stop, the first star, or the checked one', async ({ page }) => {
  const before = panel(page).locator('xpath=preceding::button[1]')
  await before.focus()
  await page.keyboard.press('Tab')
  await expect(radio(page, 1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(group(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(radio(page, 1)).toBeFocused()
  await page.keyboard.press('4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(radio(page, 4)).toBeFocused()
})

test('stars 5 to 7: arrows move and wrap, Space chooses, digits, Home and End go straight there', async ({
  page,
}) => {
  await radio(page, 1).focus()
  await page.keyboard.press('Space')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 2)).toBeChecked()
  await expect(radio(page, 2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, 3)).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(radio(page, 5)).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('End')
  await expect(radio(page, 5)).toBeChecked()
  await page.keyboard.press('Home')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('3')
  await expect(radio(page, 3)).toBeChecked()
  await expect(radio(page, 3)).toBeFocused()
})

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
    await page.waitForTimeout(BURST_MS)
    expect(sent).toEqual([])
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
    await page.waitForTimeout(BURST_MS)
    expect(sent).toEqual([])
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

test('stars 14: the vote can be taken back by button and by key, and the focus stays in the stars', async ({
  page,
}) => {
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await page.getByRole('button', { name: 'Bỏ đánh giá' }).click()
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(radio(page, 1)).toBeFocused()
  for (const key of ['0', 'Delete']) {
    await page.keyboard.press('5')
    await expect(radio(page, 5)).toBeChecked()
    await page.keyboard.press(key)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(radio(page, 1)).toBeFocused()
  }
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
})

test('stars 15: undo brings the previous vote back', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await star(page, 2).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 2 sao – Chưa tốt.')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await expect(radio(page, 4)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
})

test('stars 15: undoing a first vote leaves none, and a new page has nothing to undo', async ({ page }) => {
  await star(page, 4).click()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
  await star(page, 3).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 3 sao – Khá.')
  await page.reload()
  await expect(radio(page, 3)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
  await expect(status(page)).toBeEmpty()
})

test('stars 15: every outcome is announced once', async ({ page }) => {
  await status(page).evaluate((element) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await radio(page, 1).focus()
  for (const key of ['1', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await page.waitForTimeout(BURST_MS)
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual(['Đã ghi nhận: 4 sao – Hay.'])
  await expect(status(page)).toHaveRole('status')
})

test('stars 16: a burst of arrows sends one write, the last; focus alone sends none', async ({ page }) => {
  const sent = writes(page)
  await radio(page, 1).focus()
  await page.waitForTimeout(BURST_MS)
  expect(sent).toEqual([])
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
  await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
  await page.waitForTimeout(BURST_MS)
  expect(sent).toEqual(['PUT {"stars":5}'])
})

test('stars 16: what is held back is sent at once when the page is left', async ({ page, server }) => {
  await radio(page, 1).focus()
  await page.keyboard.press('3')
  await page.goto('/privacy')
  await expect
    .poll(async () => (await page.request.get(`${server.url}/api/articles/bai/engagement`)).json())
    .toMatchObject({ rating: { yours: 3 } })
})

test('stars 16: leaving for another page of the app sends it too', async ({ page }) => {
  const sent = writes(page)
  await radio(page, 1).focus()
  await page.keyboard.press('3')
  await page.getByRole('link', { name: 'Tìm kiếm' }).first().click()
  await expect.poll(() => sent).toEqual(['PUT {"stars":3}'])
})

test.describe('stars 17', () => {
  test('the vote shows at once, before any answer', async ({ page }) => {
    const release = Promise.withResolvers<void>()
    await page.route('**/rating', async (route) => {
      await release.promise
      await route.continue()
    })
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.234 lượt đánh giá')
    await star(page, 1).click()
    await expect(radio(page, 1)).toBeChecked()
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
    release.resolve()
    await expect(status(page)).toHaveText('Đã ghi nhận: 1 sao – Kém.')
  })

  for (const outage of ['no answer', 502, 503, 504] as const) {
    test(`${outage}: kept, shown as waiting, sent once later`, async ({ page, allow, context, server }) => {
      allow(outage === 'no answer' ? noConnection : new RegExp(`^${outage} .*/rating$|status of ${outage}`))
      await page.route('**/rating', (route) =>
        outage === 'no answer'
          ? route.abort('connectionfailed')
          : route.fulfill({ status: outage, body: '' }),
      )
      await star(page, 4).click()
      await expect(status(page)).toContainText('Chưa gửi được')
      await expect(radio(page, 4)).toBeChecked()

      await page.unroute('**/rating')
      const sent = writes(page)
      await context.setOffline(true)
      await context.setOffline(false)
      await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
      expect(sent).toEqual(['PUT {"stars":4}'])
      const engagement = await (await page.request.get(`${server.url}/api/articles/bai/engagement`)).json()
      expect(engagement.rating).toMatchObject({ count: 1235, yours: 4 })
    })
  }

  test('a vote that could not be sent goes out with the next page', async ({ page, allow }) => {
    allow(noConnection)
    await page.route('**/rating', (route) => route.abort('connectionfailed'))
    await star(page, 4).click()
    await expect(status(page)).toContainText('Chưa gửi được')
    await page.unroute('**/rating')
    await page.goto('/privacy')
    await page.goto('/articles/bai')
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
    await expect(radio(page, 4)).toBeChecked()
  })

  test('any other refusal rolls back, is told in words, and can be tried again', async ({ page, allow }) => {
    allow(/^429 .*\/rating$|status of 429/)
    await star(page, 2).click()
    await expect(status(page)).toHaveText('Đã ghi nhận: 2 sao – Chưa tốt.')
    const problem = { type: '/problems/too-many', title: 'x', status: 429, requestId: 'x' }
    await page.route('**/rating', (route) =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    )
    await star(page, 5).click()
    await expect(status(page)).toContainText('Chưa ghi nhận được đánh giá. Có quá nhiều yêu cầu')
    await expect(radio(page, 2)).toBeChecked()
    await page.unroute('**/rating')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
    await expect(radio(page, 5)).toBeChecked()
  })
})

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

test('a vote in one tab shows in another when it is looked at again', async ({ page, context }) => {
  const other = await context.newPage()
  await openApp(other, '/articles/bai')
  await expect(average(other)).toBeVisible()
  await star(page, 5).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(radio(other, 5)).toBeChecked()
  await expect(average(other)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
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
  await page.waitForTimeout(BURST_MS)
  expect(sent).toEqual([])
  await expect(filled(page)).toHaveCount(0)
})

test('stars 8: the word of a star moves nothing, on a narrow screen either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await star(page, 4).scrollIntoViewIfNeeded()
  const before = await panel(page).boundingBox()
  await star(page, 2).hover()
  await expect(filled(page)).toHaveCount(2)
  expect(await panel(page).boundingBox()).toEqual(before)
})

test('stars 17: a waiting vote that another tab sends stays in view, and is told', async ({
  page,
  context,
  allow,
}) => {
  allow(noConnection)
  await page.route('**/rating', (route) => route.abort('connectionfailed'))
  await star(page, 4).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  const other = await context.newPage()
  await other.goto('/privacy')
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await expect(radio(page, 4)).toBeChecked()
  await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
})

test('stars 17: a vote behind another that waits is told to wait too', async ({ page, allow }) => {
  allow(noConnection)
  await page.route('**/rating', (route) => route.abort('connectionfailed'))
  await star(page, 4).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  await page.goto('/articles/chua-ai-cham')
  await star(page, 2).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  await expect(radio(page, 2)).toBeChecked()
})

test('votes are taken on plain http, where there are no secure contexts', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    Reflect.deleteProperty(Navigator.prototype, 'locks')
  })
  await page.reload()
  await expect(average(page)).toBeVisible()
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
})
