import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUILT_APP, ensureBuilt, loadRenderer } from '../src/server/build.ts'
import { loadSample } from '../src/server/import/sample.ts'
import type { Renderer } from '../src/server/pages/makePage.ts'
import { NOW, startServer } from '../src/server/testing.ts'

// What a page may weigh, measured from the build. More than these costs readers on slow lines another way to the server and back.

const KB = 1024
let renderer: Renderer

beforeAll(async () => {
  await ensureBuilt(() => undefined)
  renderer = await loadRenderer()
}, 120_000)

const compressed = (path: string) => readFileSync(join(BUILT_APP, `${path}.br`)).length

const weightOf = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + compressed(path), 0)

/** What the page's script asks for by itself once it runs, as the build names it; and what waits for a press, for another page, or for
 * a reader to whom it matters. A new one has to be put where it belongs. */
const asked = [
  'src/app/features/tools/ArticleTools.tsx',
  'src/app/features/views/countView.ts',
  'src/app/features/keys/startKeys.ts',
  // With features/offline/start.ts.
  'index.html',
]
const waiting = [
  'src/app/api/reads.ts',
  'src/app/features/keys/KeysHelp.tsx',
  'src/app/features/lightbox/Lightbox.tsx',
  'src/app/features/listen/listening.ts',
  'src/app/features/offline/mountNotices.tsx',
  'src/app/features/settings/SettingsPanel.tsx',
  'src/app/features/share/QrCode.tsx',
  'src/app/features/share/SharePanel.tsx',
  'src/app/features/versions/ChangeNotice.tsx',
  'src/app/pages/listPages.ts',
  'src/app/pages/listReads.ts',
  'src/app/pages/noticePages.ts',
  'src/app/pages/SearchPage.tsx',
  'src/app/features/days/DayCalendar.tsx',
  'src/app/unserved.ts',
  'src/strings/en.ts',
]

describe('the article page', () => {
  it('needs at most 95 KB of script, in brotli, to do what is pressed', () => {
    expect(weightOf(renderer.modules.scripts(null))).toBeLessThanOrEqual(95 * KB)
  })

  it('asks for at most 110 KB of script, in brotli, before a press', () => {
    const scripts = new Set([null, ...asked].flatMap((module) => renderer.modules.scripts(module)))
    expect(weightOf(scripts)).toBeLessThanOrEqual(110 * KB)

    // Whatever these files import when they run is known above as the one or the other.
    type Chunk = { file: string; dynamicImports?: string[] }
    const manifest: Record<string, Chunk> = JSON.parse(
      readFileSync(join(BUILT_APP, '.vite/manifest.json'), 'utf8'),
    )
    const imported = Object.values(manifest)
      .filter(({ file }) => scripts.has(`/${file}`))
      .flatMap(({ dynamicImports = [] }) => dynamicImports)
    expect([...new Set(imported)].sort()).toEqual([...asked, ...waiting].sort())
  })

  it('has at most 18 KB of styles, 4 KB of them in brotli', () => {
    const css = renderer.modules.css(null)
    expect(Buffer.byteLength(css)).toBeLessThanOrEqual(18 * KB)
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(4 * KB)
  })

  it('weighs at most 14 KB, in brotli, with its styles and data, for an ordinary article', async () => {
    const { ask, store } = await startServer({
      builtApp: { folder: BUILT_APP, samplePictures: BUILT_APP, renderer },
    })
    await loadSample(store, NOW)
    const { items } = await store.list({ limit: 50 }, NOW)
    const sizes = await Promise.all(
      items.map(async ({ id }) => {
        const answer = await ask(`/articles/${id}`, { headers: { 'Accept-Encoding': 'br' } })
        return (await answer.arrayBuffer()).byteLength
      }),
    )
    const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]
    expect(sizes.length).toBeGreaterThan(20)
    expect(median).toBeLessThanOrEqual(14 * KB)
  })
})

it('is set in two fonts of at most 36 KB each, which are where its styles say', () => {
  const [styles = '', ...files] = renderer.modules.fonts
  expect(files).toHaveLength(2)
  const css = readFileSync(join(BUILT_APP, styles), 'utf8')
  for (const file of files) {
    expect(css).toContain(`url(${file})`)
    const font = readFileSync(join(BUILT_APP, file))
    expect(font.toString('latin1', 0, 4)).toBe('wOF2')
    expect(font.length).toBeLessThanOrEqual(36 * KB)
  }
})

describe('what is wanted later', () => {
  it('is no part of the article page: calendar, search, lists, settings, the other language, the checks of reads', () => {
    const read = (path: string) => readFileSync(join(BUILT_APP, path), 'utf8')
    const page = renderer.modules.scripts(null).map(read).join()
    const all = readdirSync(join(BUILT_APP, 'assets'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(`assets/${file}`))
      .join()
    // A word of each, as it stands in its file alone.
    for (const word of ['rdp-', 'Tìm thấy', 'Đọc nhiều nhất', 'Giấy ngà', 'Most read', 'must be a day']) {
      expect([word, all.includes(word), page.includes(word)]).toEqual([word, true, false])
    }
  })
})

// Of it, 0.2 KB sets what the reader chose for this device, which only a script in the page can do before the page is painted.
it('has at most 1.6 KB of script in the page itself, which starts the rest', () => {
  expect(renderer.modules.boot.length).toBeLessThanOrEqual(1.6 * KB)
})
