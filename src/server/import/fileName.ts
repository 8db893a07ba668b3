/** The last part of an absolute address's path, as a name to show. */
export function fileName(url: string): string {
  const { pathname, hostname } = new URL(url)
  const last = pathname.split('/').findLast(Boolean) ?? hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
