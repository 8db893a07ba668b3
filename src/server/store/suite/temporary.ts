import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file's path in a folder of its own, which goes when the test has ended. */
export async function temporaryFile(name = 'dateline.db'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, name)
}
