import type { ImportSite, Reading, SourceText } from '../reading.ts'
import { wxr } from './wxr.ts'

// For tests only.

const site: ImportSite = {
  timeZone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  now: 1_719_000_000_000,
}

/** What is read in an export that comes in pieces of this many characters. */
export async function readExport(text: string, pieceSize = 64_000): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readPieces(() => cut(text, pieceSize))) readings.push(reading)
  return readings
}

/** The readings of an export whose pieces are made as they are asked for. */
export function readPieces(pieces: () => AsyncIterable<string>): AsyncIterable<Reading> {
  return wxr.read(sourceOf(pieces), site)
}

function sourceOf(pieces: () => AsyncIterable<string>): SourceText {
  return { head: '', pieces, whole: () => Promise.reject(new Error('an export is never read whole')) }
}

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** An export with these items, each the inside of an `<item>`. */
export function exportOf(...items: string[]): string {
  return `${exportStart}${items.map((item) => `<item>${item}</item>`).join('\n')}${exportEnd}`
}

export const exportStart = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
`
export const exportEnd = '\n</channel></rss>'

/** The inside of a published post's `<item>`; `more` comes after what every post has. */
export function post(id: number, content: string, more = ''): string {
  return `<title>Bài ${id}</title><link>https://songmay.example/${id}/</link>
<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date_gmt>2024-05-01 02:30:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}`
}

/** The inside of an `<item>` of the media library. */
export function upload(id: number, parent: number, file: string, caption = ''): string {
  return `<title>Tệp ${id}</title><excerpt:encoded><![CDATA[${caption}]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_parent>${parent}</wp:post_parent><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://songmay.example/${file}</wp:attachment_url>`
}

export function articleOf(reading: Reading | undefined) {
  if (!reading || 'unreadable' in reading) throw new Error(`unreadable: ${reading?.unreadable}`)
  return reading.candidate.article
}
