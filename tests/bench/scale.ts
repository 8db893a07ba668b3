import { readFileSync } from 'node:fs'
import { table } from './figures.ts'
import { type Server, startListener } from './programs.ts'
import { idOf } from './scale/articles.ts'
import { load } from './scale/load.ts'
import { pace } from './scale/pace.ts'
import { type Kind, newPlace, type Place } from './scale/places.ts'
import { questions, walkToCursors } from './scale/questions.ts'
import { countViews } from './scale/views.ts'
import { fractions } from './scale/words.ts'

const SECONDS = 6
const WARM_UP_SECONDS = 1
const VIEWED = 500

/** A row of figures: a name, and a number with its unit for each size. */
type Figures = Map<string, string>

/** Loads stores of these sizes, and asks their servers what readers ask; prints a table for each store, the sizes side by side. */
export async function benchScale(
  print: (line: string) => void,
  stores: readonly Kind[],
  sizes: readonly number[],
): Promise<void> {
  for (const kind of stores) {
    const columns: Figures[] = []
    for (const size of sizes) columns.push(await figuresOf(kind, size))
    print(`${kind}; answers at 50 requests a second, in ms: middle / slowest of a hundred`)
    const names = [...(columns[0]?.keys() ?? [])]
    const rows = names.map((name) => [name, ...columns.map((column) => column.get(name) ?? '–')])
    for (const line of table([['', ...sizes.map((size) => `${size}`)], ...rows])) print(line)
  }
}

async function figuresOf(kind: Kind, count: number): Promise<Figures> {
  const figures: Figures = new Map()
  const place = await newPlace(kind)
  const store = await place.open()
  figures.set('articles loaded, a second', `${Math.round(await load(store, count))}`)
  await store.close()
  await place.settle()
  figures.set('database, MB', `${Math.round(await place.megabytes())}`)

  const start = performance.now()
  const server = await startScaleServer(place)
  figures.set('start, ms', `${Math.round(performance.now() - start)}`)
  const cursors = await walkToCursors(server.url)
  for (const [index, { name, path }] of questions.entries()) {
    const next = fractions(index + 100)
    const paths = () => path(next, count, cursors)
    await pace(server.url, paths, WARM_UP_SECONDS)
    const { middle, slowest, refused } = await pace(server.url, paths, SECONDS)
    const lost = refused === 0 ? '' : `, ${Math.round(100 * refused)} % refused`
    figures.set(name, `${middle.toFixed(1)} / ${slowest.toFixed(1)}${lost}`)
  }
  const ids = Array.from({ length: VIEWED }, (_, index) => idOf(Math.floor((index * count) / VIEWED)))
  figures.set('views committed, a second', `${Math.round(await countViews(server.url, ids, SECONDS))}`)
  figures.set('of one article', `${Math.round(await countViews(server.url, ids.slice(0, 1), SECONDS))}`)
  figures.set('memory at most, MB', `${Math.round(peakOf(server))}`)
  await server.stop()
  await place.remove()
  return figures
}

/** The server as it is run, with limits that one machine's questions do not reach. */
export function startScaleServer({ dataDir, variables }: Place): Promise<Server> {
  const most = '1000000'
  return startListener('src/server/main.ts', [], `${dataDir}.log`, {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
    // As `npm start` has it.
    NODE_OPTIONS: '--max-semi-space-size=8',
    TRUST_PROXY: '1',
    LIMIT_SEARCHES_PER_SECOND: most,
    LIMIT_SEARCH_BURST: most,
    LIMIT_VIEWS: most,
    ...variables,
  })
}

/** The largest resident set of a server's process so far, in MB; NaN where the system does not tell. */
function peakOf({ pid }: Server): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}
