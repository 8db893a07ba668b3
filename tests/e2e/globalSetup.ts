import { join } from 'node:path'
import { ensureBuilt } from '../../src/server/build.ts'
import { shrinkPictures } from './shrinkPictures.ts'

/** Builds the app before the first server starts: servers that start together would all build it. At the end the pictures of pages
 * that were renewed are made smaller. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await ensureBuilt((line) => process.stdout.write(`${line}\n`))
  return () => shrinkPictures(join(import.meta.dirname, 'look'))
}
