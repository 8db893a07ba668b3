import { join } from 'node:path'
import { temporaryFolder } from './folders.ts'
import { type Server, startListener } from './programs.ts'

/** Starts the least that could serve the portal's article, with as little NODE_ENV as the portal. */
export async function startPlain(portal: Server, id: string): Promise<Server> {
  const { NODE_ENV: _unset, ...env } = process.env
  const { folder } = await temporaryFolder()
  return startListener('tests/bench/plainServer.ts', [portal.url, id], join(folder, 'plain.log'), env)
}
