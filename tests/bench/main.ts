import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { endAll, endOnSignals } from './endings.ts'
import { benchImports } from './imports.ts'
import { benchPages } from './pages.ts'
import { benchPresses } from './presses.ts'
import { benchRequests } from './requests.ts'
import { type Kind, kinds } from './scale/places.ts'
import { benchScale } from './scale.ts'
import { benchSoak } from './soak.ts'

// `npm run bench [-- imports|pages|requests|presses] [--runs N]`, and `scale` and `soak`, which take long: figures of this machine,
// to be compared with others of the same run. Nothing is judged here.

type Wanted = { runs: number; minutes: number; stores: Kind[]; sizes: number[] }
type Bench = (print: (line: string) => void, wanted: Wanted) => Promise<void>
const benches: Record<string, Bench> = {
  imports: benchImports,
  pages: (print, { runs }) => benchPages(print, runs),
  requests: benchRequests,
  presses: benchPresses,
  scale: (print, { stores, sizes }) => benchScale(print, stores, sizes),
  soak: (print, { minutes }) => benchSoak(print, minutes),
}
const usage = `npm run bench -- [${Object.keys(benches).join('|')}] [--runs N] [--stores ${kinds.join(',')}] [--articles N,N] [--minutes N]`
const SIZES = '15000,150000'
const LONG = ['scale', 'soak']
const DEFAULT_MINUTES = 10
const DEFAULT_RUNS = 5
const MOST_RUNS = 50

const print = (line: string) => process.stdout.write(`${line}\n`)
const wanted = wantedOf(process.argv.slice(2))
if (wanted) {
  endOnSignals()
  print(
    `Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} before`,
  )
  try {
    for (const [name, bench] of wanted.benches) {
      print(`${name[0]?.toUpperCase()}${name.slice(1)}`)
      await bench(print, wanted)
    }
  } finally {
    await endAll()
  }
} else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

function wantedOf(args: string[]): (Wanted & { benches: [string, Bench][] }) | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      stores: { type: 'string' },
      articles: { type: 'string' },
      minutes: { type: 'string' },
    },
  })
  const runs = Number(values.runs ?? DEFAULT_RUNS)
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) return undefined
  if (positionals.some((name) => !Object.hasOwn(benches, name))) return undefined
  const chosen = Object.entries(benches).filter(([name]) =>
    positionals.length === 0 ? !LONG.includes(name) : positionals.includes(name),
  )
  const stores = kinds.filter((kind) => (values.stores ?? kinds.join()).split(',').includes(kind))
  const sizes = (values.articles ?? SIZES).split(',').map(Number)
  if (stores.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) return undefined
  const minutes = Number(values.minutes ?? DEFAULT_MINUTES)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 60) return undefined
  return { benches: chosen, runs, minutes, stores, sizes }
}
