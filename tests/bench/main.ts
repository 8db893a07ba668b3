import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { endAll, endOnSignals } from './endings.ts'
import { benchImports } from './imports.ts'
import { benchPages } from './pages.ts'
import { benchPresses } from './presses.ts'
import { benchRequests } from './requests.ts'

// `npm run bench [-- imports|pages|requests|presses] [--runs N]`: figures of this machine, to be compared with others of the same
// run. Nothing is judged here.

type Bench = (print: (line: string) => void, runs: number) => Promise<void>
const benches: Record<string, Bench> = {
  imports: benchImports,
  pages: benchPages,
  requests: benchRequests,
  presses: benchPresses,
}
const usage = `npm run bench -- [${Object.keys(benches).join('|')}] [--runs N]`
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
      await bench(print, wanted.runs)
    }
  } finally {
    await endAll()
  }
} else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

function wantedOf(args: string[]): { benches: [string, Bench][]; runs: number } | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string' } },
  })
  const runs = Number(values.runs ?? DEFAULT_RUNS)
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) return undefined
  if (positionals.some((name) => !Object.hasOwn(benches, name))) return undefined
  const chosen = Object.entries(benches).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  )
  return { benches: chosen, runs }
}
