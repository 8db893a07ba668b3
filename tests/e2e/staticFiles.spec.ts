import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { BUILT_APP } from '../../src/server/build.ts'
import { putArticles } from './articles.ts'
import { expect, test } from './fixtures.ts'

/** The built files as any web server would serve them, with a backend behind the same origin. */
async function startStatic(backend: string): Promise<{ url: string; server: ServerType }> {
  const app = new Hono()
  app.all('/api/*', (c) => {
    const { pathname, search } = new URL(c.req.url)
    return proxy(`${backend}${pathname}${search}`, c.req)
  })
  app.get('*', serveStatic({ root: BUILT_APP }), serveStatic({ path: join(BUILT_APP, 'index.html') }))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}`, server }),
    )
  })
}

test('the built files work behind any web server, beside a backend that keeps the contract', async ({
  page,
  server,
}) => {
  await putArticles(server, {}, { id: 'bai-2', title: 'Bài khác', publishedAt: '2019-07-09T08:00:00+07:00' })
  const site = await startStatic(server.url)
  const held = Promise.withResolvers<void>()
  await page.route('**/api/site', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(`${site.url}/articles/bai-1`)
  await expect(page.locator('[data-first-load]').getByText('Đang tải…')).toBeAttached()
  held.resolve()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài số 1')
  await page.getByText('4 sao – Hay').locator('..').click()
  await expect(page.getByText(/Đã ghi nhận/)).toBeVisible()
  await page.getByRole('link', { name: 'Bài khác' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài khác')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: 'News by day' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Display settings' }).click()
  await page.getByRole('radio', { name: 'Sepia' }).check()
  await page.goto(`${site.url}/days/2019-07-10`)
  await expect(page.getByRole('link', { name: 'Bài số 1' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'sepia')
  site.server.close()
})
