import { sourceUrl } from '../markup/links.ts'

const LONGEST = 8000

/** Bases from the outermost in, each resolved against the one before; what is no address is passed over. */
export function baseOf(bases: readonly (string | undefined)[]): string | undefined {
  return bases.reduce<string | undefined>(
    (outer, inner) =>
      inner === undefined || inner.length > LONGEST ? outer : (URL.parse(inner.trim(), outer)?.href ?? outer),
    undefined,
  )
}

/** The absolute http(s) address of a page or a file. */
export function webAddress(url: string, base: string | undefined): string | undefined {
  return url.length > LONGEST ? undefined : sourceUrl(url.trim(), base)
}

/** Whether two addresses are one file: whatever scheme, query or width (`cau-300x200.jpg`) each asks for. */
export function isSameFile(one: string, other: string): boolean {
  return bareFile(one) === bareFile(other)
}

/** Whether two addresses are one page, over http or https. */
export function isSamePage(one: string, other: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\//i, '')
      .replace(/#.*$/s, '')
      .replace(/\/+$/, '')
  return bare(one) === bare(other)
}

/** The last part of an address's path, as a name to show. */
export function fileName(url: string): string {
  const { pathname, hostname } = new URL(url)
  const last = pathname.split('/').findLast(Boolean) ?? hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** What is equal of addresses that are one file. */
export function bareFile(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?:-\d+x\d+|-scaled)(?=\.\w+$)/, '')
}
