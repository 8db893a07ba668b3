import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { SiteConfig } from './site.ts'

/** How the page is sent, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

/** The page in each encoding that it is sent in. */
export type Page = Record<Encoding, { body: Uint8Array<ArrayBuffer>; etag: string }>

/** The built page, made the site's own. */
export function readPage(file: string, site: SiteConfig): Page {
  return makePage(readFileSync(file, 'utf8'), site)
}

function makePage(template: string, { name, tagline, language }: SiteConfig): Page {
  const description = tagline ? `<meta name="description" content="${escapeHtml(tagline)}" />` : ''
  const html = template
    .replace('<html lang="vi">', () => `<html lang="${escapeHtml(language)}">`)
    .replace(
      /<title>.*?<\/title>/,
      () => `<title>${escapeHtml(name)}</title>${description}${feedLinks(name)}`,
    )
  const body = new TextEncoder().encode(html)
  const encoded = (encoding: Encoding, bytes: Uint8Array) => ({
    body: Uint8Array.from(bytes),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}-${encoding}"`,
  })
  return {
    identity: encoded('identity', body),
    gzip: encoded('gzip', gzipSync(body, { level: 9 })),
    br: encoded('br', brotliCompressSync(body)),
  }
}

/** Where readers of feeds find them. */
function feedLinks(name: string): string {
  const link = (type: string, format: string, href: string) =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(`${name} (${format})`)}" href="${href}" />`
  return (
    link('application/feed+json', 'JSON Feed', '/feed.json') +
    link('application/atom+xml', 'Atom', '/feed.xml')
  )
}

/** Text as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
