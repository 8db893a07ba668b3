import { join } from 'node:path'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { isInstant } from '../../src/contract/instant.ts'
import { createApp } from '../../src/server/app.ts'
import { BUILT_APP, ensureBuilt, loadRenderer } from '../../src/server/build.ts'
import { withinYears } from '../../src/server/clock.ts'
import { listen } from '../../src/server/listen.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { candidate, NOW, SITE, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { Readers } from './readers.ts'
import { CYCLES, fillFolder, TOKEN } from './server.ts'
import { faultsIn, readStore } from './sums.ts'

vi.setConfig({ testTimeout: 60_000 + CYCLES * 5_000 })
beforeAll(() => ensureBuilt(() => undefined), 120_000)

const DAY = 24 * 3_600_000
const TODAY = '2026-11-25'
const TOMORROW = '2026-11-26'

const moments: Record<string, number> = {
  'a day behind': NOW - DAY,
  'a day ahead': NOW + DAY,
  'a month ahead': NOW + 31 * DAY,
  'in the year 0001': Date.parse('0001-01-01T00:00:00Z'),
  'before the contract’s years': Date.parse('1911-12-31T23:59:59Z'),
  'in its first minute': Date.parse('1912-01-01T00:00:00Z'),
  'in its last second': Date.parse('2100-12-31T23:59:59Z'),
  'in the year 9999': Date.parse('9999-12-31T23:59:59Z'),
  'at the end of all dates': 8.64e15,
}

const paths = [
  '/',
  '/days/2026-11-24',
  '/search?q=thong+bao',
  '/api/site',
  '/api/health',
  '/api/articles?limit=2',
  '/api/articles?q=thong+bao',
  '/api/articles?sort=mostRead&period=7d',
  '/api/articles?sort=bestRated&period=30d',
  '/api/days?from=2026-01-01&to=2026-01-31',
  '/api/suggestions?q=th',
  '/articles/xua',
  '/api/articles/xua',
  '/api/articles/xua/engagement',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
]

/** The whole server, listening, with a clock that can be set. */
async function startAt(now: number) {
  const folder = await temporaryFolder()
  const time = { now }
  const ids = await fillFolder(folder)
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  // Published before any of the clocks.
  await store.put(candidate('Xưa', '1912-01-01T08:00:00+07:00', { id: 'xua' }), NOW)
  const builtApp = { folder: BUILT_APP, renderer: await loadRenderer(), samplePictures: folder }
  const clock = () => time.now
  const app = createApp({ store, clock, site: SITE, builtApp, publishToken: TOKEN, trustedProxies: 1 })
  const { server, address } = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await store.close()
  })
  const endDays = () => store.endDays(withinYears(clock)())
  return { folder, time, url: address, endDays, readers: new Readers([...ids, 'xua']) }
}

it.each(Object.entries(moments))(
  'answers and counts with the clock %s, and as before when it is right again',
  async (_, moment) => {
    const { folder, time, url, endDays, readers } = await startAt(NOW)
    const write = async (times: number) => {
      for (let count = 0; count < times * CYCLES; count++) await readers.writeOnce(url)
      expect(faultsIn(folder)).toEqual([])
      expect(readers.ledger.lostIn(folder)).toEqual([])
    }
    await write(2)
    time.now = moment
    await endDays()
    for (const path of paths) {
      const { status } = await fetch(`${url}${path}`)
      expect(status, path).toBeGreaterThanOrEqual(200)
      expect(status, path).toBeLessThan(500)
    }
    await write(2)
    const before = readers.ledger.answered
    await readers.view(url)
    // Twice, so that it has been edited.
    await readers.publish(url, 'xua-nua')
    await readers.publish(url, 'xua-nua')
    expect(readers.ledger.answered).toBeGreaterThan(before)

    time.now = NOW + 60_000
    const { updatedAt } = await (await fetch(`${url}/api/articles/xua-nua`)).json()
    expect(updatedAt === undefined || isInstant(updatedAt)).toBe(true)
    await write(2)
    await endDays()
    // A later day than tomorrow has neither a key nor the windows.
    const days = readStore(folder, (all) => [
      ...all('select day from day_keys union select day from view_seen union select day from counters'),
      ...all("select value as day from settings where name = 'counted_day'"),
    ])
    expect(days.map(({ day }) => day).filter((day) => day !== TODAY && day !== TOMORROW)).toEqual([])
    expect(faultsIn(folder)).toEqual([])
    for (const status of readers.ledger.statuses.keys()) expect(status).toBeLessThan(500)
  },
)
