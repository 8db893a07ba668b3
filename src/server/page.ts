import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Head, headMarkup } from './head/head.ts'
import type { SiteConfig } from './site.ts'

/** How the page is sent, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

/** The page in each encoding that it is sent in. */
export type Page = Record<Encoding, { body: Uint8Array<ArrayBuffer>; etag: string }>

/** Makes the page with a head of its own. */
export type PageWith = (head: Head) => Page

const MOST_KEPT = 1_000
/** The best quality takes ten times as long, for a page that is sent once, and saves some dozen bytes. */
const QUALITY = 5

/** The built page, made the site's own. Pages are kept as they are sent, the latest thousand. */
export function readPage(file: string, { name, language }: SiteConfig): PageWith {
  const [before = '', after = ''] = readFileSync(file, 'utf8')
    .replace('<html lang="vi">', () => toHtml(h('html', { lang: language })).replace('</html>', ''))
    .split(/<title>.*?<\/title>/)
  const feeds = feedLinks(name)
  const kept = new Map<string, Page>()
  return (head) => {
    const html = `${before}${headMarkup(head)}${feeds}${after}`
    const known = kept.get(html)
    if (known) return known
    const page = encoded(new TextEncoder().encode(html))
    const [oldest] = kept.keys()
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(html, page)
    return page
  }
}

function encoded(body: Uint8Array<ArrayBuffer>): Page {
  const named = (encoding: Encoding, bytes: Uint8Array) => ({
    body: Uint8Array.from(bytes),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}-${encoding}"`,
  })
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
  return {
    identity: named('identity', body),
    gzip: named('gzip', gzipSync(body)),
    br: named('br', brotliCompressSync(body, { params })),
  }
}

/** Where readers of feeds find them. */
function feedLinks(name: string): string {
  const link = (type: string, format: string, href: string) =>
    h('link', { rel: 'alternate', type, title: `${name} (${format})`, href })
  return toHtml(
    [
      link('application/feed+json', 'JSON Feed', '/feed.json'),
      link('application/atom+xml', 'Atom', '/feed.xml'),
    ],
    { closeSelfClosing: true },
  )
}
