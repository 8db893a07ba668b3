/** What tells who sent a reader, and nothing of the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_[ce]id)$/i

/** The address without what only tells who sent the reader. */
export function withoutTracking(url: string): string {
  if (!url.includes('?')) return url
  const parsed = URL.parse(url)
  const names = [...(parsed?.searchParams.keys() ?? [])].filter((name) => tracking.test(name))
  if (!parsed || names.length === 0) return url
  for (const name of names) parsed.searchParams.delete(name)
  return parsed.href
}
