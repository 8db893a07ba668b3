import { sourceUrl } from '../markup/links.ts'

/** Where the page was published, by its own word or else where it was fetched from, and what its addresses resolve against.
 * `said` is an address that its facts name. */
export function addressesOf(
  document: Document,
  said: string | undefined,
  address: string | undefined,
): { originalUrl: string | undefined; base: string | undefined } {
  const canonical =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined
  const found = [canonical, said].map((url) => sourceUrl(url, address))
  const originalUrl = [...found, sourceUrl(address, undefined)].find((url) => url && !isFrontPage(url))
  const own = address ?? originalUrl
  const href = document.querySelector('base[href]')?.getAttribute('href')
  const base = href ? URL.parse(href, own) : undefined
  return { originalUrl, base: base && /^https?:$/.test(base.protocol) ? base.href : own }
}

/** Some portals call their front page the address of every page. */
function isFrontPage(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.pathname === '/' && parsed.search === ''
}
