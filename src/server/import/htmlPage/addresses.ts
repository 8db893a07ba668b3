import { type Places, sourceUrl } from '../markup/links.ts'

/** Where a page comes from: the address that it was read at, of the web or of a file, and the one that it was saved from. */
export type From = { address: string | undefined; saved: string | undefined }

/** Where the page was published, by its own word or else where it was fetched or saved from, and what its addresses resolve
 * against. `said` is an address that its facts name. */
export function addressesOf(
  document: Document,
  said: string | undefined,
  { address, saved }: From,
): Places & { originalUrl: string | undefined } {
  const canonical =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined
  // No article is saved from a front page: some name one so that a browser trusts the file.
  const known =
    sourceUrl(address, undefined) ?? sourceUrl(saved && isFrontPage(saved) ? undefined : saved, undefined)
  const found = [canonical, said].map((url) => sourceUrl(url, known))
  const originalUrl = [...found, known].find((url) => url && !isFrontPage(url))
  const own = known ?? originalUrl ?? address
  const href = document.querySelector('base[href]')?.getAttribute('href')
  const url = href ? URL.parse(href, own) : undefined
  const base = url && /^https?:$/.test(url.protocol) ? url.href : own
  return { originalUrl, base, ...(address?.startsWith('file:') && base !== address && { file: address }) }
}

/** Some portals call their front page the address of every page. */
function isFrontPage(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.pathname === '/' && parsed.search === ''
}
