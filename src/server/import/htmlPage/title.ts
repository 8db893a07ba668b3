import { fold } from '../../text/fold.ts'

const separator = /\s+[-–—|»·•:]+\s+/g

/** The title without the site's name at its end or beginning; `heading` is what the page shows as its heading. */
export function withoutSiteName(
  title: string,
  { siteName, heading }: { siteName: string | undefined; heading: string | undefined },
): string {
  const site = fold(siteName ?? '')
  const shown = fold(heading ?? '')
  for (const { 0: mark, index } of title.matchAll(separator)) {
    const before = title.slice(0, index)
    const after = title.slice(index + mark.length)
    if (fold(after) === site || (shown !== '' && fold(before) === shown)) return before
    if (fold(before) === site) return after
  }
  return title
}
