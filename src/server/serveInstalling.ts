import type { Context, Hono, MiddlewareHandler } from 'hono'
import { withEtag } from './http/caching.ts'
import type { AppEnv } from './http/env.ts'
import { isHttps } from './http/publicOrigin.ts'
import { contentPolicy, reportingHeader, workerPolicy } from './pages/contentPolicy.ts'
import type { SiteConfig } from './site.ts'

/** Serves what makes the site an app on a device: its manifest, its service worker, and the page without content that the worker
 * shows what it kept in. */
export function serveInstalling(
  app: Hono<AppEnv>,
  builtFile: MiddlewareHandler<AppEnv>,
  site: SiteConfig,
): void {
  const manifest = JSON.stringify(manifestOf(site))
  app.get('/manifest.webmanifest', askedEachTime(), withEtag, (c) =>
    c.body(manifest, 200, { 'Content-Type': 'application/manifest+json' }),
  )
  app.get(
    '/sw.js',
    askedEachTime(() => ({ 'Content-Security-Policy': workerPolicy })),
    withEtag,
    builtFile,
  )
  const shellHeaders = (c: Context<AppEnv>) => ({
    'Content-Security-Policy': contentPolicy({ scripts: [], styles: [], isHttps: isHttps(c) }),
    'X-Robots-Tag': 'noindex',
    ...reportingHeader,
  })
  app.get('/index.html', askedEachTime(shellHeaders), withEtag, builtFile)
}

/** The site as an app: named as it is, in the colours of the page. */
function manifestOf({ name, tagline, language }: SiteConfig) {
  const icon = (size: number, file: string, purpose: 'any' | 'maskable') => ({
    src: `/icons/${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return {
    id: '/',
    name,
    short_name: name,
    ...(tagline && { description: tagline }),
    lang: language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: '#9a1b1e',
    background_color: '#fffdf9',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, '192', 'any'),
      icon(512, '512', 'any'),
      icon(512, 'maskable', 'maskable'),
    ],
  }
}

/** A browser may keep the answer, and asks each time whether it still holds. */
function askedEachTime(
  headersFor: (c: Context<AppEnv>) => Record<string, string> = () => ({}),
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (!c.res.ok && c.res.status !== 304) return
    c.header('Cache-Control', 'no-cache')
    if (!c.res.headers.has('Vary')) c.header('Vary', 'Accept-Encoding')
    for (const [name, value] of Object.entries(headersFor(c))) c.header(name, value)
  }
}
