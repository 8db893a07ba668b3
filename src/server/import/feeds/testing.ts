import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading, SourceText } from '../reading.ts'
import { feedKinds } from './feeds.ts'

// For tests only.

/** Now, for tests: 2026-11-25T12:00:00+07:00. */
export const SITE = { timeZone: 'Asia/Ho_Chi_Minh', language: 'vi', now: 1_795_582_800_000 }

export function sourceText(text: string, baseUrl?: string): SourceText {
  return {
    baseUrl,
    head: text.slice(0, 65_536),
    async *pieces() {
      yield text
    },
    whole: async () => text,
  }
}

export async function readFixture(name: string, baseUrl?: string): Promise<Reading[]> {
  return readFeed(await readFile(join(import.meta.dirname, 'fixtures', name), 'utf8'), baseUrl)
}

/** What the one kind that recognises the text reads in it. Throws where none or several do. */
export async function readFeed(text: string, baseUrl?: string): Promise<Reading[]> {
  const source = sourceText(text, baseUrl)
  const [kind, ...others] = feedKinds.filter((kind) => kind.recognise(source.head))
  if (!kind || others.length > 0) throw new Error(`recognised by ${others.length + (kind ? 1 : 0)} kinds`)
  const readings: Reading[] = []
  for await (const reading of kind.read(source, SITE)) readings.push(reading)
  return readings
}

/** The article of a reading, with what is beside it. Throws for one that cannot be read. */
export function candidateOf(reading: Reading | undefined) {
  if (!reading || 'unreadable' in reading) throw new Error(reading?.unreadable ?? 'there is no such entry')
  return { ...reading.candidate, notes: reading.notes ?? [], line: reading.line, words: reading.words }
}

/** A feed of RSS 2.0 around items. */
export function rss(items: string, channel = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Xã Sông Mây</title><link>https://songmay.example/</link>${channel}
${items}
</channel></rss>`
}
