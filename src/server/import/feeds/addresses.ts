import { sourceUrl } from '../markup/links.ts'

const LONGEST = 8000

/** Bases from the outermost in, each resolved against the one before; what is no address is passed over, and so is all that
 * follows where they grow too long. */
export function baseOf(bases: readonly (string | undefined)[]): string | undefined {
  let outer: string | undefined
  for (const inner of bases) {
    if (inner === undefined || inner.length > LONGEST) continue
    const resolved = URL.parse(inner.trim(), outer)?.href ?? outer
    if (resolved !== undefined && resolved.length > LONGEST) break
    outer = resolved
  }
  return outer
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

/** What is equal of addresses that are one file. */
export function bareFile(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?:-\d+x\d+|-scaled)(?=\.\w+$)/, '')
}
