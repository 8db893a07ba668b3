import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownContent } from '../e2e/content.ts'
import { test as base, expect } from '../e2e/fixtures.ts'
import { disposeServer, startServer, type TestServer } from '../e2e/server.ts'
import { type ByteFile, byteSources } from './byteSources.ts'
import { ownSource } from './ownSources.ts'
import { setTrap, type Trap } from './trap.ts'
import { webSources } from './webSources.ts'
import { wxrSource } from './wxrSource.ts'

/** One for each entry of each source. */
export const ARTICLES = 28

/** `npm run import` of a folder with these files. */
export async function importFiles(server: TestServer, ...files: ByteFile[]) {
  const folder = join(server.dataDir, 'sources')
  await mkdir(folder)
  for (const { name, text } of files) await writeFile(join(folder, name), text)
  const result = await server.import(folder)
  await rm(folder, { recursive: true })
  return result
}

/** A portal that has taken in whatever would execute; nothing in these tests writes to it, so that it need be filled but once. */
export const test = base.extend<{ trap: Trap }, { filled: TestServer }>({
  filled: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await startServer(ownContent)
      const { code, stdout, stderr } = await importFiles(
        server,
        ...byteSources,
        ...webSources,
        wxrSource,
        ownSource,
      )
      expect(code, stderr).toBe(0)
      expect(stdout).toContain(`${ARTICLES} added`)
      await use(server)
      await disposeServer(server)
    },
    { scope: 'worker' },
  ],
  server: ({ filled }, use) => use(filled),
  trap: async ({ context, server, mayCome }, use) => {
    // Pictures that nobody has, and addresses of ours that lead nowhere.
    mayCome(/net::ERR_|status of 40[04]|^40[04] /)
    await use(await setTrap(context, server.url))
  },
})
