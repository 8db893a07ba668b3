import { join } from 'node:path'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { candidate, ZONE } from '../../src/server/testing.ts'
import { type Program, refusedStart as refusedProgram, start } from '../setup/program.ts'

export const TOKEN = 'a token of the tests that publish'.replaceAll(' ', '-')

/** How many rounds a fault is given: few for every run, by hand as many as one likes. */
export const CYCLES = Number(process.env.FAULT_CYCLES ?? 5)

/** Makes a store with articles in the folder, and answers their ids. */
export async function fillFolder(folder: string, articles = 4): Promise<string[]> {
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  const section = { id: 'tin', name: 'Tin' }
  const given = Array.from({ length: articles }, (_, index) => ({
    ...candidate(`Thông báo số ${index}`, '2026-01-05T08:00:00+07:00', { section }),
    views: 100 * index,
    votes: [1, 0, 2, 0, index] as [number, number, number, number, number],
  }))
  const ids: string[] = []
  while (ids.length < articles) {
    const put = await store.putBatch(given.slice(ids.length), Date.now())
    ids.push(...put.map((outcome) => ('id' in outcome ? outcome.id : outcome.reason)))
  }
  await store.close()
  return ids
}

/** Starts the server on the folder, through the words of another program where they are given; ended with the test at the latest. */
export const startServer = (folder: string, through: string[] = []): Promise<Program> =>
  start(environment(folder), through)

/** What a start on the folder says that must fail, and its exit status. */
export const refusedStart = (folder: string) => refusedProgram(environment(folder))

const environment = (folder: string) => ({
  DATA_DIR: folder,
  LOG_LEVEL: 'error',
  // So that every reader can have an address of their own.
  TRUST_PROXY: '1',
  PUBLISH_TOKEN: TOKEN,
})
