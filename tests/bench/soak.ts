import { readFileSync } from 'node:fs'
import { pagePaths } from '../../src/server/pageAddresses.ts'
import { table } from './figures.ts'
import { idOf } from './scale/articles.ts'
import { load } from './scale/load.ts'
import { pace } from './scale/pace.ts'
import { newPlace } from './scale/places.ts'
import { questions, walkToCursors } from './scale/questions.ts'
import { countViews } from './scale/views.ts'
import { fractions } from './scale/words.ts'
import { startScaleServer } from './scale.ts'

const ARTICLES = 5_000
/** So much of each minute is asked, and then so much of it counted, in seconds. */
const ASKED = 50
const COUNTED = 10

/** Asks a server for minutes what readers ask, pages and searches and views, and prints its memory after each. */
export async function benchSoak(print: (line: string) => void, minutes: number): Promise<void> {
  const place = await newPlace('sqlite')
  const store = await place.open()
  await load(store, ARTICLES)
  await store.close()
  const server = await startScaleServer(place)
  const cursors = await walkToCursors(server.url)
  const next = fractions(7)
  const anyId = () => idOf(Math.floor(next() * ARTICLES))
  const anything = () => {
    if (next() < 0.5) return pagePaths.article(anyId())
    const question = questions[Math.floor(next() * questions.length)]
    return question?.path(next, ARTICLES, cursors) ?? '/'
  }
  const rows = [['minute', 'memory, MB', 'middle, ms', 'slowest of 100', 'views a second']]
  for (let minute = 1; minute <= minutes; minute++) {
    const { middle, slowest } = await pace(server.url, anything, ASKED)
    const views = await countViews(server.url, [...new Set(Array.from({ length: 50 }, anyId))], COUNTED)
    const figures = [residentOf(server.pid), middle, slowest, views].map((figure) => figure.toFixed(1))
    rows.push([`${minute}`, ...figures])
  }
  for (const line of table(rows)) print(line)
  await server.stop()
  await place.remove()
}

/** The resident set of a process now, in MB; NaN where the system does not tell. */
function residentOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}
