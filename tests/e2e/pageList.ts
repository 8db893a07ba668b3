import type { Page } from '@playwright/test'
import { FULL, SITE } from './content.ts'
import { expect, openApp } from './fixtures.ts'

type Listed = {
  name: string
  address: string
  h1: string
  title?: string
  /** What makes the page what it is to be, once, on another one. */
  before?: (page: Page) => Promise<void>
  /** Troubles that come with it. */
  troubles?: RegExp[]
}

const article = { address: `/articles/${FULL}`, h1: 'Lịch cấp nước khu phố Bờ Sông' }

/** The pages of the articles of content.ts: each kind, and those that have nothing to show. */
export const pages: readonly Listed[] = [
  { name: 'front', address: '/', h1: SITE, title: SITE },
  { name: 'article', ...article },
  { name: 'day', address: '/days/2026-02-10', h1: 'Thứ ba, 10/02/2026' },
  { name: 'empty day', address: '/days/2026-03-15', h1: 'Chủ nhật, 15/03/2026' },
  {
    name: 'year',
    address: '/days?year=2026',
    h1: 'Năm 2026',
    title: `Tin theo ngày: Năm 2026 – ${SITE}`,
  },
  {
    name: 'month',
    address: '/days?year=2026&month=2',
    h1: 'Tháng 2 năm 2026',
    title: `Tin theo ngày: Tháng 2 năm 2026 – ${SITE}`,
  },
  {
    name: 'search with results',
    address: '/search?q=thong+bao&from=2026-01-01&to=2026-02-10&section=thong-bao',
    h1: 'Tìm kiếm',
    title: `Tìm “thong bao” từ ngày 01/01/2026 đến ngày 10/02/2026 – ${SITE}`,
  },
  {
    name: 'search without results',
    address: '/search?q=khung+long',
    h1: 'Tìm kiếm',
    title: `Tìm “khung long” – ${SITE}`,
  },
  { name: 'section', address: '/sections/thong-bao', h1: 'Thông báo' },
  { name: 'privacy', address: '/privacy', h1: 'Quyền riêng tư' },
  { name: 'saved articles, of which there are none', address: '/saved', h1: 'Bài đã lưu' },
  {
    name: 'saved articles',
    address: '/saved',
    h1: 'Bài đã lưu',
    before: async (page) => {
      await openApp(page, article.address)
      await page.getByRole('button', { name: 'Lưu bài' }).click()
      await expect(page.getByRole('button', { name: /^Đã lưu/ })).toBeVisible()
    },
  },
  {
    name: 'not found',
    address: '/khong-co',
    h1: 'Không tìm thấy trang',
    troubles: [/^404 .*\/khong-co$/, /status of 404/],
  },
]

/** Opens a page, and waits for all that comes to it later. */
export async function openListed(page: Page, { address, h1, before }: Listed): Promise<void> {
  await openApp(page, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(h1)
  await expect(page.getByRole('button', { name: 'Phím tắt' })).toBeVisible()
  if (address.startsWith('/articles/'))
    await expect(page.getByRole('button', { name: 'In bài' })).toBeVisible()
  if (before) await expect(page.locator('main').getByRole('listitem')).not.toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** Goes to an article that the server does not answer for: a page that is served has its data with it. */
export async function openFailed(page: Page): Promise<void> {
  await page.route(`**/api${article.address}`, (route) =>
    route.fulfill({ status: 503, headers: { 'Retry-After': '5' } }),
  )
  await openApp(page, '/')
  await page.getByRole('link', { name: article.h1 }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang chưa tải được')
}
