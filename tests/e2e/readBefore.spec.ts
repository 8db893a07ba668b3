import { expectNoFaults } from './axe.ts'
import { importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { importLong, LONG, listOf, paragraph, read, stored } from './savedContent.ts'

// What a device knows of earlier readings: where one stopped, what was changed since, and what is new.

test.use({ serverVariables: ownContent })

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
    await expectNoFaults(page, colorScheme)
  }

  await mark.click()
  await expect(article.locator('[data-article-body]')).toBeVisible()
  await notice.getByRole('button', { name: 'Ẩn thông báo' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await openApp(page, `/articles/${LONG}`)
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
