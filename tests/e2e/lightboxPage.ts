import type { Page } from '@playwright/test'
import { putArticles } from './articles.ts'
import { expect, openApp, type TestServer } from './fixtures.ts'

export const ADDRESS = '/articles/bai-1'

/** A picture in two widths, of which the page needs the smaller. */
function picture(name: string, alt: string, more: object = {}) {
  const variants = [640, 2400].map((width) => ({
    src: `/drawn/${name}.svg?${width}`,
    width,
    mediaType: 'image/svg+xml',
  }))
  return { src: `/drawn/${name}.svg`, alt, width: 1600, height: 1000, variants, ...more }
}

/** An article with a leading picture and two in its text, and what of them was asked for. */
export async function openArticle(page: Page, server: TestServer, address = ADDRESS): Promise<string[]> {
  const body = [
    { type: 'paragraph' as const, text: ['Trạm bơm chạy cả ngày. '.repeat(60)] },
    {
      type: 'picture' as const,
      ...picture('b', 'Đồng hồ nước', { caption: ['Đồng hồ mới'], credit: 'Ảnh: Hoa' }),
    },
    {
      type: 'quote' as const,
      body: [{ type: 'picture' as const, ...picture('c', 'Bể chứa', { width: 1000, height: 1600 }) }],
    },
  ]
  await putArticles(server, { picture: picture('a', 'Trạm bơm', { caption: ['Trạm số 2'] }), body })
  const asked: string[] = []
  await page.route('**/drawn/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    asked.push(pathname + search)
    const size = pathname.includes('c.svg') ? 'viewBox="0 0 100 160"' : 'viewBox="0 0 160 100"'
    const content = `<rect width="160" height="160" fill="#cfe3dc"/><circle cx="50" cy="50" r="40" fill="#2c6e63"/>`
    const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`
    await route.fulfill({ contentType: 'image/svg+xml', body })
  })
  await openApp(page, address)
  // They come with the tools, and with them what a press on a picture does.
  await expect(page.locator('figure > button').first()).toBeAttached()
  return asked
}

export const dialog = (page: Page) => page.getByRole('dialog')
export const opener = (page: Page, alt: string) => page.getByRole('button', { name: `Xem ảnh lớn: ${alt}` })
export const image = (page: Page) => dialog(page).getByRole('img')
export const widthOf = async (page: Page) => (await image(page).boundingBox())?.width ?? 0
