import { join } from 'node:path'
import { temporaryFolder } from '../../../../tests/setup/folders.ts'

/** A file's path in a folder of its own, which goes when the test has ended. */
export async function temporaryFile(name = 'dateline.db'): Promise<string> {
  const folder = await temporaryFolder()
  return join(folder, name)
}
