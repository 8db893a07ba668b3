import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import { runOn } from '../commands/testing.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { kindOf } from './kinds.ts'
import type { Reading, SourceText } from './reading.ts'

// For tests only: an invented portal's page, and places that are gone after the test.

export const ZONE = 'Asia/Ho_Chi_Minh'

export const page = `Thứ tư, 10/07/2019 16:55 GMT+7

Xã Sông Mây khánh thành cầu Bến Đá

Sáng 09/7/2019, xã Sông Mây khánh thành cây cầu nối hai bờ Bến Đá.

Người dân đi qua cầu trong buổi sáng đầu tiên.
\u00a0

Cầu dài 84 mét, rộng 5 mét, do thợ trong xã xây trong 14 tháng.

\u00a0

Nguồn: Tổ Giao thông

Lượt xem: 1375

Tìm theo ngày :

Đánh giá

(Di chuột vào ngôi sao để chọn điểm)`

export const pageTitle = 'Xã Sông Mây khánh thành cầu Bến Đá'

/** An article in our own format, with what a test wants otherwise. */
export function own(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: 'Lịch tiêm chủng tháng 8',
    publishedAt: '2024-08-01T07:30:00+07:00',
    body: [{ type: 'paragraph', text: ['Trạm y tế mở cửa từ 7 giờ.'] }],
    authors: [],
    tags: [],
    attachments: [],
    ...changes,
  }
}

/** A new folder with these files. */
export async function folderWith(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** The store of a DATA_DIR; closed after the test. */
export async function storeIn(folder: string): Promise<Store> {
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  onTestFinished(() => store.close())
  return store
}

/** When a test's import is. */
export const NOW = Date.parse('2026-11-25T12:00:00+07:00')

/** A text as a kind reads it. */
export function textOf(text: string, baseUrl?: string): SourceText {
  return {
    baseUrl,
    head: text.slice(0, 65_536),
    async *pieces() {
      for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000)
    },
    whole: async () => text,
  }
}

/** Everything that the kind which recognises the text reads in it. */
export async function readText(text: string, baseUrl?: string): Promise<Reading[]> {
  const readings: Reading[] = []
  const site = { timeZone: ZONE, language: 'vi', now: NOW }
  for await (const reading of (await kindOf(text))?.read(textOf(text, baseUrl), site) ?? [])
    readings.push(reading)
  return readings
}

/** Runs the command on a DATA_DIR; answers exit status and lines of both outputs. */
export const runImport = (dataDir: string, words: string[], given?: Parameters<typeof runOn>[3]) =>
  runOn(dataDir, 'import/main.ts', words, given)

/** The last line of an import that counted so many. */
export function summary(counts: Partial<Record<'added' | 'updated' | 'unchanged' | 'unreadable', number>>) {
  const { added = 0, updated = 0, unchanged = 0, unreadable = 0 } = counts
  return `${added} added, ${updated} updated, ${unchanged} unchanged, 0 removed before and left out, ${unreadable} unreadable.`
}
