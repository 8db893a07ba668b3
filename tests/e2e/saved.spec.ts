import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FULL, importArticles, importText, ownContent } from './content.ts'
import { expect, openApp, type TestServer, test } from './fixtures.ts'

// What a reader saved and read, on the device alone.

test.use({ serverVariables: ownContent })

const LONG = 'bai-dai'
const address = `/articles/${LONG}`
const paragraph = (text: string) => ({ type: 'paragraph', text: [text] })
const filling = 'Bà con trong khu phố cùng nhau dọn rác, trồng cây và sửa lại con đường ven sông. '.repeat(5)
const long = Array.from({ length: 40 }, (_, place) => paragraph(`Đoạn ${place + 1}. ${filling}`))

async function importLong(server: TestServer, body: object[] = long, more: object = {}): Promise<void> {
  const facts = { id: LONG, title: 'Chuyện con đường ven sông', publishedAt: '2026-02-12T08:00:00+07:00' }
  const lists = { authors: [], tags: [], attachments: [] }
  await importText(server, 'long.ndjson', JSON.stringify({ ...facts, body, ...lists, ...more }))
}

const stored = (page: Page, list: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), `dateline.${list}`)

/** Reads an article for as long as it takes to count. */
async function read(page: Page, id: string): Promise<void> {
  await openApp(page, `/articles/${id}`)
  await expect
    .poll(async () => (await stored(page, 'read')).map((entry: { id: string }) => entry.id))
    .toContain(id)
}

const listOf = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('an article is saved, listed, removed and put back; another tab follows', async ({
  page,
  server,
  context,
}) => {
  await importArticles(server)
  await openApp(page, `/articles/${FULL}`)
  const save = page.getByRole('button', { name: 'Lưu bài' })
  await expect(save).toHaveAttribute('data-key', 's')
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(await stored(page, 'saved')).toMatchObject([
    { id: FULL, title: 'Lịch cấp nước khu phố Bờ Sông', day: '2026-02-10', section: 'Thông báo' },
  ])

  const other = await context.newPage()
  await openApp(other, '/saved')
  const list = listOf(other, /^Đã lưu/)
  await expect(list.getByRole('link')).toHaveText(['Lịch cấp nước khu phố Bờ Sông'])
  await save.click()
  await expect(list.getByRole('listitem')).toHaveCount(0)
  await save.click()
  await expect(list.getByRole('listitem')).toHaveCount(1)

  await list.getByRole('button', { name: 'Bỏ bài “Lịch cấp nước khu phố Bờ Sông”' }).click()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  const undo = list.getByRole('button', { name: 'Hoàn tác' })
  await expect(undo).toBeFocused()
  await expect(list.getByRole('status')).toHaveText('Đã bỏ bài “Lịch cấp nước khu phố Bờ Sông”.')
  await other.keyboard.press('Enter')
  await expect(list.getByRole('heading')).toBeFocused()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(save).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('link', { name: 'Bài đã lưu' }).first().click()
  await expect(page).toHaveURL('/saved')
  await expect(page).toHaveTitle('Bài đã lưu – Bản tin thử')
})

test('what was read is noted with its moment and version, and emptied with a way back', async ({
  page,
  server,
}) => {
  await importArticles(server)
  for (const id of ['thong-bao-1', 'thong-bao-2']) await read(page, id)
  expect(await stored(page, 'read')).toMatchObject([
    { id: 'thong-bao-2', version: 1 },
    { id: 'thong-bao-1', version: 1 },
  ])
  await openApp(page, '/saved')
  const list = listOf(page, /^Đã đọc/)
  await expect(list.getByRole('link')).toHaveText(['Thông báo số 2', 'Thông báo số 1'])
  await list.getByRole('button', { name: 'Xóa hết bài đã đọc' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(0)
  expect(await stored(page, 'read')).toEqual([])
  await list.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(list.getByRole('link')).toHaveText(['Thông báo số 2', 'Thông báo số 1'])
})

test('both lists are files, for a program and for a person', async ({ page, server, context }) => {
  await importArticles(server)
  await read(page, 'thong-bao-1')
  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await openApp(page, '/saved')
  const fileOf = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }

  const data = await fileOf('Dữ liệu (JSON)')
  expect(data.name).toMatch(/^bai-da-luu-\d{4}-\d\d-\d\d\.json$/)
  const facts = {
    id: 'thong-bao-1',
    title: 'Thông báo số 1',
    url: `${server.url}/articles/thong-bao-1`,
    day: '2026-01-01',
    section: 'Thông báo',
    language: 'vi',
  }
  expect(JSON.parse(data.text)).toMatchObject({
    site: 'Bản tin thử',
    saved: [{ ...facts, savedAt: expect.stringMatching(/\+07:00$/) }],
    read: [{ ...facts, version: 1, readAt: expect.stringMatching(/\+07:00$/) }],
  })

  const forPeople = await fileOf('Trang để đọc (HTML)')
  expect(forPeople.name).toMatch(/\.html$/)
  const blank = await context.newPage()
  await blank.setContent(forPeople.text)
  await expect(blank.getByRole('heading', { level: 2 })).toHaveText(['Đã lưu', 'Đã đọc'])
  await expect(blank.getByRole('link', { name: 'Thông báo số 1' }).first()).toHaveAttribute('href', facts.url)
})

test('reading goes on where it stopped, when the reader wants it', async ({ page, server }) => {
  await importLong(server)
  await read(page, LONG)
  const goOn = page.getByRole('button', { name: 'Đọc tiếp từ chỗ dừng' })
  await expect(goOn).toHaveCount(0)
  await page.getByText('Đoạn 20.').evaluate((element) => element.scrollIntoView())
  await expect.poll(async () => (await stored(page, 'read'))[0].place?.top).toBe(19)

  await page.goto('/saved')
  await expect(listOf(page, /^Đã đọc/).getByText(/^Đã đọc \d+%$/)).toBeVisible()
  await listOf(page, /^Đã đọc/)
    .getByRole('link')
    .click()
  await expect(goOn).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  // A look further down leaves the place where it is.
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await goOn.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đoạn 20.')).toBeInViewport()
  await expect(page.getByText('Đoạn 20.')).toBeFocused()
  await expect(goOn).toHaveCount(0)

  await page.getByText('Đoạn 40.').evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await expect.poll(async () => (await stored(page, 'read'))[0].place?.seen).toBe(40)
  await page.goto('/saved')
  await expect(page.getByText('Đã đọc hết')).toBeVisible()
  await listOf(page, /^Đã đọc/)
    .getByRole('link')
    .click()
  await expect(page.getByRole('button', { name: 'Lưu bài' })).toBeAttached()
  await expect(goOn).toHaveCount(0)
})

const changed = [
  paragraph('Nước chảy từ 6 giờ sáng mỗi ngày trong tuần.'),
  { type: 'list', ordered: false, items: [[paragraph('Khu A')], [paragraph('Khu C')]] },
  paragraph('Liên hệ trạm bơm số hai khi mất nước kéo dài.'),
]
const before = [
  paragraph('Nước chảy từ 5 giờ sáng mỗi ngày trong tuần.'),
  { type: 'list', ordered: false, items: [[paragraph('Khu A')]] },
  paragraph('Xin bà con thông cảm cho sự bất tiện nói trên.'),
]

test('an article that was changed since it was read says so, and marks what changed', async ({
  page,
  server,
}) => {
  test.slow()
  await importLong(server, before)
  await read(page, LONG)
  const notice = page.getByRole('region', { name: 'Bài đã được sửa sau lần bạn đọc' })
  await expect(notice).toHaveCount(0)

  await importLong(server, changed, { title: 'Chuyện con đường mới ven sông' })
  await read(page, LONG)
  await expect(notice).toContainText(/Lần sửa gần nhất: .*\d\d\/\d\d\/\d{4} \d\d:\d\d GMT\+7/)
  await expect.poll(async () => (await stored(page, 'read'))[0]).toMatchObject({ version: 2, before: 1 })
  // Reading it does not take the notice away, nor does coming back.
  await page.reload()
  const mark = notice.getByRole('button', { name: 'Đánh dấu chỗ sửa' })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Số đoạn đã sửa: 2; thêm: 1; bỏ: 1.')).toBeVisible()
  const article = page.getByRole('article')
  await expect(article.locator('ins').filter({ hasText: '(thêm: 6)' })).toBeVisible()
  await expect(article.locator('del').filter({ hasText: '(bỏ: 5)' })).toBeVisible()
  await expect(article.locator('ins').filter({ hasText: 'Khu C' }).first()).toBeVisible()
  await expect(article.locator('del').filter({ hasText: 'Xin bà con thông cảm' })).toBeVisible()
  await expect(article.locator('[data-article-body]')).toBeHidden()
  await page.evaluate(() => document.fonts.ready)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }

  await mark.click()
  await expect(article.locator('[data-article-body]')).toBeVisible()
  await notice.getByRole('button', { name: 'Ẩn thông báo' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await openApp(page, address)
  await expect(page.getByRole('button', { name: 'Lưu bài' })).toBeAttached()
  await expect(notice).toHaveCount(0)
})

test('articles published after the last visit are marked in lists', async ({ page, server }) => {
  await importArticles(server)
  await openApp(page, '/')
  await expect(page.getByText('Mới', { exact: true })).toHaveCount(0)
  await page.evaluate(() => {
    localStorage.setItem(
      'dateline.visit',
      JSON.stringify({ at: Date.parse('2026-02-11T12:00:00Z'), before: null }),
    )
  })
  for (const list of ['/', '/sections/thong-bao']) {
    await page.goto(list)
    await expect(
      page.getByRole('article').filter({ has: page.getByText('Mới', { exact: true }) }),
    ).toHaveCount(1)
    await expect(page.getByRole('article').first()).toContainText('Mới')
  }
})

test('a browser that refuses storage keeps as long as the page, and says so', async ({ page, server }) => {
  await importArticles(server)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await openApp(page, `/articles/${FULL}`)
  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await expect(page.getByText('Trình duyệt không cho lưu trên máy')).toBeVisible()
  await page.getByRole('link', { name: 'Bài đã lưu' }).first().click()
  await expect(page.getByText('Trình duyệt không cho trang này lưu gì trên máy')).toBeVisible()
  await expect(listOf(page, /^Đã lưu/).getByRole('listitem')).toHaveCount(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page of saved articles says what it needs', async ({ page, server }) => {
    const answer = await page.goto(`${server.url}/saved`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài đã lưu')
    const needed = page.locator('noscript p', { hasText: 'trang này cần JavaScript' })
    await expect(needed).toBeVisible()
    await expect(page.getByText('Đang tải…')).toHaveCount(0)
  })
})

test('nothing on the page of saved articles moves when its lists come', async ({ page, server }) => {
  await importArticles(server)
  for (const id of ['thong-bao-1', 'thong-bao-2', 'thong-bao-3']) await read(page, id)
  await page.goto('/saved')
  await expect(listOf(page, /^Đã đọc/).getByRole('listitem')).toHaveCount(3)
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
  )
  expect(moved).toBe(0)
})

test('axe finds nothing on the page of saved articles', async ({ page, server }) => {
  test.slow()
  await importArticles(server)
  await read(page, FULL)
  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await openApp(page, '/saved')
  await listOf(page, /^Đã đọc/)
    .getByRole('button', { name: /^Bỏ bài/ })
    .click()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      expect.soft((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
})
