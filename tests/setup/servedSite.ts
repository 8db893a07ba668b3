import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { render } from '../../src/app/entry-server.tsx'
import type { Render } from '../../src/contract/render.ts'
import type { AppOptions } from '../../src/server/app.ts'
import { startServer } from '../../src/server/testing.ts'
import { temporaryFolder } from './folders.ts'

/** What stands in every page. */
export const CSS = 'p{margin:0}'
export const BOOT = '{start()}'

/** A server with the app's own renderer, on a store of its own. `renderings` says how many pages it has made. */
export async function startSite(language = 'vi', options: Partial<AppOptions> = {}) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets/app.js'), 'start()')
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'sw.js'), 'keep()')
  await writeFile(join(folder, 'index.html'), '<!doctype html><script src="/assets/app.js"></script>')
  let renderings = 0
  const counting: Render = async (request) => {
    const page = await render(request)
    if ('redirect' in page) return page
    return {
      ...page,
      markup() {
        renderings++
        return page.markup()
      },
    }
  }
  const modules = {
    scripts: () => ['/assets/app.js', '/assets/page.js'],
    css: () => CSS,
    styles: () => [],
    fonts: ['/assets/fonts.css', '/assets/serif.woff2'],
    boot: BOOT,
  }
  const site = { name: 'Bản tin', language, timeZone: 'Asia/Ho_Chi_Minh' }
  const renderer = { render: counting, modules }
  const server = await startServer({
    site,
    builtApp: { folder, samplePictures: folder, renderer },
    ...options,
  })
  return { ...server, renderings: () => renderings }
}
