import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgresStore } from '../../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { startPostgres } from '../../setup/embeddedPostgres.ts'
import { queryOnce } from '../../setup/queryOnce.ts'
import { atEnd } from '../endings.ts'
import { temporaryFolder } from '../folders.ts'

export const kinds = ['sqlite', 'postgres'] as const
export type Kind = (typeof kinds)[number]

/** Where a store lives for a while: empty at first. */
export type Place = {
  dataDir: string
  /** Variables that lead a server there. */
  variables: Record<string, string>
  open(): Promise<Store>
  /** What a database does by itself some minutes after a large import. */
  settle(): Promise<void>
  megabytes(): Promise<number>
  remove(): Promise<void>
}

const timeZone = 'Asia/Ho_Chi_Minh'

export async function newPlace(kind: Kind): Promise<Place> {
  const { folder, remove } = await temporaryFolder()
  const dataDir = join(folder, 'data')
  if (kind === 'sqlite') {
    const file = join(dataDir, 'dateline.sqlite')
    return {
      dataDir,
      variables: {},
      open: () => openSqliteStore({ file, timeZone }),
      settle: async () => {},
      megabytes: async () => statSync(file).size / 1e6,
      remove,
    }
  }
  const server = await startPostgres()
  const removeServer = atEnd(() => server.remove())
  return {
    dataDir,
    variables: { DATABASE_URL: server.url },
    open: async () => (await openPostgresStore({ url: server.url, timeZone })).store,
    settle: async () => {
      await queryOnce(server.url, 'vacuum analyze')
    },
    async megabytes() {
      const [row] = await queryOnce<{ size: string }>(
        server.url,
        'select pg_database_size(current_database()) as size',
      )
      return Number(row?.size) / 1e6
    },
    async remove() {
      await removeServer()
      await remove()
    },
  }
}
