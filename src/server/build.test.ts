import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/setup/folders.ts'
import { isStale } from './build.ts'

it('is stale when missing, or older than a file anywhere in its sources', async () => {
  const folder = await temporaryFolder()
  const [built, source, sources] = [
    join(folder, 'index.html'),
    join(folder, 'src/a/b.ts'),
    join(folder, 'src'),
  ]
  await mkdir(join(folder, 'src/a'), { recursive: true })
  await writeFile(source, '')
  for (const path of [source, join(sources, 'a'), sources]) await utimes(path, 1000, 1000)

  expect(isStale(built, [sources])).toBe(true)
  expect(isStale(built, [])).toBe(true)
  await writeFile(built, '')
  await utimes(built, 2000, 2000)
  expect(isStale(built, [sources, join(folder, 'none')])).toBe(false)
  await writeFile(join(sources, 'a/b.test.ts'), '')
  for (const path of [join(sources, 'a'), sources]) await utimes(path, 1000, 1000)
  expect(isStale(built, [sources])).toBe(false)
  await utimes(source, 3000, 3000)
  expect(isStale(built, [sources])).toBe(true)
})
