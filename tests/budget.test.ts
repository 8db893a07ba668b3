import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** All that is fetched for the page before anything is pressed; a file that imports others brings them along. */
const scriptOf = (module: string | null) =>
  renderer.modules.scripts(module).reduce((sum, path) => sum + compressed(path), 0)

describe('the article page', () => {
  it('needs at most 95 KB of script, in brotli, before a press', () => {
    expect(scriptOf(null)).toBeLessThanOrEqual(95 * KB)
  })

  it('has at most 12 KB of styles', () => {
    expect(Buffer.byteLength(renderer.modules.css(null))).toBeLessThanOrEqual(12 * KB)
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

describe('what is wanted later', () => {
  it('is no part of the article page: calendar, search, lists, the other language, the checks of reads', () => {
    const script = renderer.modules
      .scripts(null)
      .map((path) => readFileSync(join(BUILT_APP, path), 'utf8'))
      .join()
    // A word of each, as it stands in its file alone.
    for (const word of ['rdp-', 'type="search"', 'Most read', 'valibot'])
      expect(script.includes(word), word).toBe(false)
  })
})

it('starts with at most 1 KB of script in the page itself', () => {
  expect(renderer.modules.boot.length).toBeLessThanOrEqual(KB)
})
