import { readFile } from 'node:fs/promises'
import { expectNoFaultsAnywhere } from './axe.ts'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { listOf, read, stored } from './savedContent.ts'
import { shiftsOn, watchShifts } from './shifts.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

// What a reader saved and read, on the device alone.

test.use({ serverVariables: ownContent })

test('an article is saved, listed, removed and put back; another tab follows', async ({
  page,
  server,
  context,
}) => {
  await importArticles(server)
  await openApp(page, `/articles/${FULL}`)
  const save = page.locator('[data-key="s"]')
  await expect(save).toHaveAccessibleName('Lưu bài')
  await save.click()
  await expect(save).toHaveAccessibleName(/^Đã lưu/)
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
  await expect(save).toHaveAccessibleName('Lưu bài')
  const undo = list.getByRole('button', { name: 'Hoàn tác' })
  await expect(undo).toBeFocused()
  await expect(list.getByRole('status')).toHaveText('Đã bỏ bài “Lịch cấp nước khu phố Bờ Sông”.')
  await other.keyboard.press('Enter')
  await expect(list.getByRole('heading')).toBeFocused()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(save).toHaveAccessibleName(/^Đã lưu/)

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
  await watchShifts(page)
  await page.goto('/saved')
  await expect(listOf(page, /^Đã đọc/).getByRole('listitem')).toHaveCount(3)
  expect(await shiftsOn(page)).toEqual([])
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
  await expectNoFaultsAnywhere(page, () => expectNoSidewaysScroll(page))
})
