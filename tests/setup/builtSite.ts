import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { render } from '../../src/app/entry-server.tsx'
import { startServer, type TestServer, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from './folders.ts'

export const SCRIPT = 'export const app = "Dateline"'
const files = {
  'app/index.html': '<!doctype html><title>As Vite left it</title>',
  'app/assets/main-1a2b.js': SCRIPT,
  'app/assets/main-1a2b.js.br': brotliCompressSync(SCRIPT),
  'app/assets/main-1a2b.js.gz': gzipSync(SCRIPT),
  'app/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'app/.vite/manifest.json': '{}',
  'sample/bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** A server with a built app of a few files, a compressed one among them. */
export async function startBuiltSite(facts: { imprint?: string[] } = {}): Promise<TestServer> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const site = { name: 'Tin & <Bài>', tagline: 'Ở "đây"', language: 'en', timeZone: ZONE, ...facts }
  return startServer({
    site,
    builtApp: {
      folder: join(folder, 'app'),
      samplePictures: join(folder, 'sample'),
      renderer: {
        render,
        modules: { scripts: () => [], css: () => '', styles: () => [], fonts: [], boot: '' },
      },
    },
  })
}
