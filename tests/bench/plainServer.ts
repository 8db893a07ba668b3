import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { paths } from '../../src/app/paths.ts'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import type { ArticlePage } from '../../src/contract/article.ts'
import type { Engagement } from '../../src/contract/rating.ts'
import type { Site } from '../../src/contract/site.ts'
import { plainPage } from './plainPage.ts'
import { readJson } from './portal.ts'
import { ROOT } from './programs.ts'

// A program of its own, `plainServer.ts URL ID`: an article of the portal at that address, as the least that could serve it. Its page is
// written by hand and compressed once; its JSON is a bare route; its pictures are files.

const [url, id = ''] = process.argv.slice(2)
const [site, article, engagement] = await Promise.all([
  readJson<Site>(`${url}${apiPaths.site()}`),
  readJson<ArticlePage>(`${url}${apiPaths.article(id)}`),
  readJson<Engagement>(`${url}${apiPaths.engagement(id)}`),
])
const page = Uint8Array.from(brotliCompressSync(plainPage(site, article, engagement)))

const app = new Hono()
app.get(apiPaths.article(id), (c) => c.json(article))
app.get(paths.article(id), etag(), (c) => {
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Content-Encoding', 'br')
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding')
  return c.body(page)
})
const aDay = (_path: string, c: { header(name: string, value: string): void }) =>
  c.header('Cache-Control', 'public, max-age=86400')
app.get(
  '/sample/*',
  serveStatic({
    root: join(ROOT, 'src/server/sample/pictures'),
    rewriteRequestPath: (path) => path.slice('/sample'.length),
    onFound: aDay,
  }),
)
app.get('/favicon.svg', serveStatic({ root: join(ROOT, 'public'), onFound: aDay }))

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ address, port }) => {
  process.stdout.write(`Plain: http://${address}:${port}\n`)
})
