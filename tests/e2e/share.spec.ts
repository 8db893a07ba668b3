import type { Page } from '@playwright/test'
import { expectNoFaults } from './axe.ts'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent, permissions: ['clipboard-read', 'clipboard-write'] })

const address = `/articles/${FULL}`
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** A browser with no sheet of its system's; or one that notes what it was given. */
async function setSheet(page: Page, has: boolean) {
  await page.addInitScript((isThere) => {
    const share = isThere ? async (data: ShareData) => Object.assign(window, { shared: data }) : undefined
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  }, has)
}

test.beforeEach(async ({ server }) => importArticles(server))

test('shares by the system’s sheet where there is one', async ({ page, server }) => {
  await setSheet(page, true)
  await openApp(page, address)
  await page.getByRole('button', { name: 'Chia sẻ' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared))
    .toEqual({ title: 'Lịch cấp nước khu phố Bờ Sông', url: `${server.url}${address}` })
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const width of [320, 1280]) {
  test(`shares by a panel of its own at ${width} px, by keyboard too`, async ({ page, server }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).origin))
    await page.setViewportSize({ width, height: 720 })
    await setSheet(page, false)
    await openApp(page, address)
    const button = page.getByRole('button', { name: 'Chia sẻ' })
    await button.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Chia sẻ bài này' })
    await expect(panel.getByRole('button', { name: 'Sao chép liên kết' })).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'true')

    await page.keyboard.press('Enter')
    await expect(panel.getByRole('status')).toHaveText('Đã sao chép liên kết.')
    expect(await clipboard(page)).toBe(`${server.url}${address}`)

    await expect(panel.getByRole('img', { name: /Mã QR/ })).toBeVisible()
    const facebook = panel.getByRole('link', { name: /Facebook/ })
    await expect(facebook).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(facebook).toHaveAttribute('target', '_blank')
    const href = (await facebook.getAttribute('href')) ?? ''
    expect(new URL(href).searchParams.get('u')).toBe(`${server.url}${address}`)
    const mail = (await panel.getByRole('link', { name: 'E-mail' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).toContain('subject=Lịch cấp nước')
    await expectNoFaults(page, '', '[role=dialog]')
    const box = await panel.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)

    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(button).toBeFocused()
    expect([...new Set(requests)]).toEqual([server.url])
  })
}

test('Zalo opens with the link copied, ready to be pasted there', async ({ page, server, context }) => {
  await context.route('https://chat.zalo.me/', (route) => route.fulfill({ body: 'Zalo' }))
  await setSheet(page, false)
  await openApp(page, address)
  await page.getByRole('button', { name: 'Chia sẻ' }).click()
  const panel = page.getByRole('dialog')
  const opened = context.waitForEvent('page')
  await panel.getByRole('link', { name: /Zalo/ }).click()
  const zalo = await opened
  await expect(zalo.getByText('Zalo')).toBeVisible()
  expect(await zalo.evaluate(() => [location.href, document.referrer, window.opener])).toEqual([
    'https://chat.zalo.me/',
    '',
    null,
  ])
  await page.bringToFront()
  expect(await clipboard(page)).toBe(`${server.url}${address}`)
  await expect(panel.getByRole('status')).toHaveText('Đã sao chép liên kết: hãy dán vào tin nhắn trong Zalo.')
})

test('a refused clipboard is told, with the address selected', async ({ page, server }) => {
  await setSheet(page, false)
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openApp(page, address)
  await page.getByRole('button', { name: 'Chia sẻ' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Sao chép liên kết' }).click()
  await expect(panel.getByRole('status')).toContainText('hãy tự sao chép')
  const selected = panel
    .getByRole('textbox', { name: 'Địa chỉ của bài' })
    .evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    )
  expect(await selected).toBe(`${server.url}${address}`)
})

/** Selects the nth place of the words within the article's text, as a mouse would. */
async function select(page: Page, words: string, nth = 0) {
  await page.evaluate(
    ([wanted, place]) => {
      const body = document.querySelector('[data-article-body]') as Element
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      let seen = 0
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const start = node.data.indexOf(wanted)
        if (start < 0 || seen++ < place) continue
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
        return
      }
      throw new Error('no such words')
    },
    [words, nth] as const,
  )
}

test('quotes selected words with a link that leads back to them', async ({ page, server }) => {
  await openApp(page, address)
  const button = page.getByRole('button', { name: 'Sao chép trích dẫn' })
  await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeVisible()
  await expect(button).toHaveCount(0)
  await select(page, 'Tiết kiệm nước là tiết kiệm tiền')
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép trích dẫn' })).toBeVisible()
  const [quote, from, link = ''] = (await clipboard(page)).split(/\r?\n/)
  expect(quote).toBe('“Tiết kiệm nước là tiết kiệm tiền”')
  expect(from).toBe('— Lịch cấp nước khu phố Bờ Sông, Bản tin thử, 10/02/2026')
  expect(link).toBe(
    `${server.url}${address}#:~:text=${encodeURIComponent('Tiết kiệm nước là tiết kiệm tiền')}`,
  )

  // Nothing is left when nothing is selected, and Escape is enough.
  await page.keyboard.press('Escape')
  await expect(button).toHaveCount(0)
})

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('a refused clipboard is told below the button, in sight, with the words still selected', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await openApp(page, address)
    await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeVisible()
    await page.getByText('Trữ nước.').evaluate((words) => words.scrollIntoView({ block: 'end' }))
    await select(page, 'Trữ nước')
    await page.getByRole('button', { name: 'Sao chép trích dẫn' }).click()
    const told = page.getByRole('status').filter({ hasText: 'Hãy tự sao chép phần chữ đang chọn.' })
    await expect(told).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await page.evaluate(() => String(getSelection()))).toBe('Trữ nước')
  })
})

test('words outside the article’s text are not quoted', async ({ page }) => {
  await openApp(page, address)
  await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeVisible()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element))
  await select(page, 'Trữ nước')
  await expect(page.getByRole('button', { name: 'Sao chép trích dẫn' })).toBeVisible()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element))
  await expect(page.getByRole('button', { name: 'Sao chép trích dẫn' })).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } })

  test('the button keeps to the window’s edge, away from the browser’s menu', async ({ page }) => {
    await openApp(page, address)
    await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeVisible()
    await page.getByText('Trữ nước.').tap()
    await select(page, 'Trữ nước')
    const box = await page.getByRole('button', { name: 'Sao chép trích dẫn' }).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(600)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })
})
