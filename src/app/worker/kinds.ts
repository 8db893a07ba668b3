/** How an answer is kept; see `routes.ts`. */
export type Kind = 'page' | 'read' | 'passing' | 'picture' | 'asset'

/** What each address of this site is to the worker; nothing for what it leaves alone. */
export function kindOf({ pathname, searchParams }: URL, { mode }: { mode: string }): Kind | undefined {
  // Fonts are left to the browser, which keeps them for good, and takes none that it fetched ahead from a worker.
  if (pathname.startsWith('/assets/')) return pathname.endsWith('.woff2') ? undefined : 'asset'
  if (pathname.startsWith('/api/')) return isRead(pathname) && !searchParams.has('q') ? 'read' : undefined
  if (/^\/((articles|days|sections)\/[^/.]+|days|privacy|imprint|saved)?$/.test(pathname)) return 'page'
  if (/\.(avif|webp|svg|png|jpe?g|gif)$/.test(pathname)) return mode === 'navigate' ? undefined : 'picture'
  // A search tells what a reader looks for: it is not kept.
  const isFile = /\.\w+$/.test(pathname)
  return mode === 'navigate' && !isFile ? 'passing' : undefined
}

/** An article, a list of them, days, or the site: not what counts, what votes, or what is asked while typing. */
function isRead(pathname: string): boolean {
  return /^\/api\/(site|days|articles(\/[^/]+)?)$/.test(pathname)
}
