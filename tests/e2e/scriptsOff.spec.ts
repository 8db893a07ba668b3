import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { importDays } from './daysContent.ts'
import { expect, test } from './fixtures.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

// The pages as they are read, and used, where no script runs.

test.use({ serverVariables: ownContent, javaScriptEnabled: false })

const box = (page: Page, name: string) => page.getByRole('textbox', { name })

/** Goes where a form leads. */
async function send(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
}

test('an article is read whole, with its counts and where to read on', async ({ page, server }) => {
  const facts = {
    lead: ['Khu Bến Đò thiếu nước.'],
    source: 'Trạm cấp nước',
    originalUrl: 'https://old.example/a',
    tags: ['nước'],
    views: 1375,
    votes: [0, 0, 3, 6, 0] as [number, number, number, number, number],
  }
  await putArticles(server, facts, { publishedAt: '2019-07-09T08:00:00+07:00' })
  await page.goto('/articles/bai-1')
  const main = page.locator('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài số 1')
  for (const words of [
    'Thứ tư, 10/07/2019 16:55 GMT+7',
    'Khu Bến Đò thiếu nước.',
    'Thông báo của thị xã.',
    'Nguồn: Trạm cấp nước',
  ])
    await expect(main.getByText(words, { exact: true })).toBeVisible()
  for (const words of ['Lượt xem: 1.375', 'Mỗi người đọc được tính một lượt', /4 sao\s+6/])
    await expect(main).toContainText(words, { useInnerText: true })
  await expect(page.getByRole('img', { name: 'Trung bình 3,7 trên 5 sao, 9 lượt đánh giá' })).toBeVisible()
  await page
    .getByRole('link', { name: /Bài số 2/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài số 2')
})

test('the stars say what they need, and nothing stands there that does nothing', async ({ page, server }) => {
  await importDays(server)
  for (const { address, h1, buttons: names } of [
    { address: '/articles/bai-2019-07-10-1', h1: 'Bài 1 ngày 2019-07-10', buttons: ['Xem ngày'] },
    { address: '/search?q=ngay&from=1/7/2019', h1: 'Tìm kiếm', buttons: ['Tìm'] },
    { address: '/days/2019-07-10', h1: 'Thứ tư, 10/07/2019', buttons: ['Xem ngày'] },
    { address: '/days', h1: 'Năm 2019', buttons: ['Xem ngày'] },
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(h1)
    await expect(page.locator('main').getByRole('radio')).toHaveCount(0)
    const buttons = page.locator('main').getByRole('button')
    await expect(buttons).toHaveText(names)
    for (const button of await buttons.all()) await expect(button).toHaveAttribute('type', 'submit')
  }
  await page.goto('/articles/bai-2019-07-10-1')
  await expect(page.locator('main')).toContainText(
    'Muốn đánh giá, hãy bật JavaScript trong trình duyệt rồi tải lại trang.',
    { useInnerText: true },
  )
})

test('a search is sent whole: words, section, order and days as they are typed', async ({ page, server }) => {
  const section = { id: 'doi-song', name: 'Đời sống' }
  const on = (day: string) => ({ publishedAt: `${day}T08:00:00+07:00` })
  await putArticles(
    server,
    { ...on('2019-07-09'), section },
    { ...on('2019-07-09') },
    { ...on('2019-07-12'), section },
    { ...on('2019-07-10'), section, tags: ['hồ'] },
  )
  await page.goto('/search')
  await page.getByRole('searchbox').fill('thong bao')
  await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption('Đời sống')
  await box(page, 'Từ ngày').fill('ngày 9 tháng 7 năm 2019')
  await box(page, 'Đến ngày').fill('10/07/2019')
  await send(page, 'Tìm')
  await expect(page.getByText('Tìm thấy 2 bài')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('thong bao')
  await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toHaveValue('doi-song')
  await expect(page.getByRole('combobox', { name: 'Sắp xếp' }).locator('option:checked')).toHaveText(
    'Liên quan nhất',
  )
  await expect(box(page, 'Từ ngày')).toHaveValue('09/07/2019')
  await expect(box(page, 'Đến ngày')).toHaveValue('10/07/2019')

  await page.getByRole('combobox', { name: 'Sắp xếp' }).selectOption('Mới nhất')
  await send(page, 'Tìm')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Bài số 4', 'Bài số 1'])
  // The topic of a search stays in it until its link is followed.
  await page.goto('/search?tag=h%E1%BB%93')
  await page.getByRole('searchbox').fill('thông báo')
  await send(page, 'Tìm')
  await expect(page.getByText('Tìm thấy 1 bài')).toBeVisible()
  await page.getByRole('link', { name: 'Bỏ chủ đề “hồ”' }).click()
  await expect(page.getByText('Tìm thấy 4 bài')).toBeVisible()
})

test('days 2: days that are none stand in the search again, with what is wrong', async ({ page, server }) => {
  await importDays(server)
  await page.goto('/search')
  await box(page, 'Từ ngày').fill('31/06/2019')
  await box(page, 'Đến ngày').fill('12/07/2019')
  await send(page, 'Tìm')
  const from = box(page, 'Từ ngày')
  await expect(from).toHaveValue('31/06/2019')
  await expect(from).toHaveAccessibleDescription(/Lịch không có ngày “31\/06\/2019”/)
  await expect(box(page, 'Đến ngày')).toHaveValue('12/07/2019')
})

for (const address of ['/articles/bai-2019-07-10-1', '/days/2019-07-12', '/days']) {
  test(`a day typed on ${address} leads to its edition`, async ({ page, server }) => {
    await importDays(server)
    await page.goto(address)
    await box(page, 'Tìm theo ngày').fill('ngày 15 tháng 7 năm 2019')
    await send(page, 'Xem ngày')
    await expect(page).toHaveURL('/days/2019-07-15')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thứ hai, 15/07/2019')
    await expect(page.getByRole('link', { name: /^Bài \d ngày 2019-07-15$/ })).toHaveCount(5)
  })
}

test('days 2: a day that is none leads to the archive, which tells what is wrong with it', async ({
  page,
  server,
}) => {
  await importDays(server)
  await page.goto('/articles/bai-2019-07-10-1')
  await box(page, 'Tìm theo ngày').fill('31/02/2019')
  await send(page, 'Xem ngày')
  await expect(page.getByText('Tin theo ngày', { exact: true }).first()).toBeVisible()
  const field = box(page, 'Tìm theo ngày')
  await expect(field).toHaveValue('31/02/2019')
  await expect(page.getByRole('alert')).toContainText('Lịch không có ngày “31/02/2019”')
  await field.fill('28/02/2019')
  await send(page, 'Xem ngày')
  await expect(page).toHaveURL('/days/2019-02-28')
})

for (const width of [320, 1280]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page, server }) => {
    await importDays(server)
    await page.setViewportSize({ width, height: 720 })
    for (const address of [
      '/articles/bai-2019-07-10-1',
      '/search?from=x&tag=nuoc',
      '/days?day=x',
      '/saved',
    ]) {
      await page.goto(address)
      await expectNoSidewaysScroll(page, address)
    }
  })
}
