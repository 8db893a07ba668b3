import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Store } from '../store/store.ts'
import { asUsageError, refuseMissingFolder, runCommand, UsageError } from './command.ts'
import { withStore } from './openStore.ts'

const PAGE = 200
const USAGE = 'usage: npm run export -- FILE.ndjson, or - for standard output'

/** Every article with its counts, by id, one a line: our own format, which an import takes as it is. */
async function* lines(store: Store, onLine: () => void): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const page = await store.everything(after, PAGE)
    for (const { article, views, votes, identities } of page) {
      // Its id stands in the article already.
      const others = identities.filter((identity) => !identity.startsWith('id:'))
      onLine()
      yield `${JSON.stringify({ ...article, views, votes, identities: others })}\n`
    }
    const last = page.at(-1)
    if (!last) return
    after = last.article.id
  }
}

/** Whoever reads the output may have seen enough. */
async function toOutput(source: Readable): Promise<void> {
  try {
    await pipeline(source, process.stdout, { end: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

/** `npm run export -- FILE`. The file has its name only when it is whole; one that was there is replaced. */
await runCommand(() => {
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0) throw new UsageError(`It takes one FILE; ${USAGE}`)
  return withStore(async (store) => {
    let written = 0
    const source = Readable.from(lines(store, () => written++))
    if (file === '-') await toOutput(source)
    else {
      refuseMissingFolder(file)
      const part = `${file}.part`
      try {
        await pipeline(source, createWriteStream(part, { flush: true }))
        await rename(part, file)
      } catch (error) {
        await rm(part, { force: true })
        throw asUsageError(error, file)
      }
      process.stdout.write(`${written} articles in ${file}.\n`)
    }
    return 0
  })
})
