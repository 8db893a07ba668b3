import type { Page } from '@playwright/test'
import { importText } from './content.ts'
import { expect, openApp, type TestServer } from './fixtures.ts'

export const LONG = 'bai-dai'
export const paragraph = (text: string) => ({ type: 'paragraph', text: [text] })
const filling = 'Bà con trong khu phố cùng nhau dọn rác, trồng cây và sửa lại con đường ven sông. '.repeat(5)
const long = Array.from({ length: 40 }, (_, place) => paragraph(`Đoạn ${place + 1}. ${filling}`))

export async function importLong(
  server: TestServer,
  body: object[] = long,
  more: object = {},
): Promise<void> {
  const facts = { id: LONG, title: 'Chuyện con đường ven sông', publishedAt: '2026-02-12T08:00:00+07:00' }
  const lists = { authors: [], tags: [], attachments: [] }
  await importText(server, 'long.ndjson', JSON.stringify({ ...facts, body, ...lists, ...more }))
}

export const stored = (page: Page, list: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), `dateline.${list}`)

/** Reads an article for as long as it takes to count. */
export async function read(page: Page, id: string): Promise<void> {
  await openApp(page, `/articles/${id}`)
  await expect
    .poll(async () => (await stored(page, 'read')).map((entry: { id: string }) => entry.id))
    .toContain(id)
}

export const listOf = (page: Page, name: RegExp) => page.getByRole('region', { name })
