import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { BUILT_APP, ensureBuilt } from './build.ts'

beforeAll(() => ensureBuilt(() => undefined), 120_000)

// A plain web server sends what lies beside a file, as nginx does with gzip_static, and compresses nothing itself.
it.each([
  ['gz', gunzipSync],
  ['br', brotliDecompressSync],
] as const)('every text of the build has its .%s beside it, which is the same text', (ending, unpacked) => {
  const files = readdirSync(BUILT_APP, { recursive: true }).map(String)
  const texts = files.filter((file) => /\.(html|js|css|svg|webmanifest|txt)$/.test(file))
  for (const file of ['index.html', 'sw.js', 'manifest.webmanifest', 'licences.txt', 'licences-worker.txt'])
    expect(texts).toContain(file)
  expect(texts.filter((file) => !files.includes(`${file}.${ending}`))).toEqual([])
  const other = texts.filter((file) => {
    const packed = readFileSync(join(BUILT_APP, `${file}.${ending}`))
    return !unpacked(packed).equals(readFileSync(join(BUILT_APP, file)))
  })
  expect(other).toEqual([])
})
