import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd } from './endings.ts'

/** A temporary folder, removed at the end at the latest. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  return { folder, remove: atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 })) }
}
