import { join } from 'node:path'
import { createApp } from './app.ts'
import { BUILT_APP, BuildFailed, ensureBuilt, loadRenderer } from './build.ts'
import { checkLater, isSmall } from './checkLater.ts'
import { withinYears } from './clock.ts'
import { BadVariable, readEnvironment } from './environment.ts'
import { createRateLimits } from './http/rateLimits.ts'
import { loadSample } from './import/sample.ts'
import { AddressTaken, listen } from './listen.ts'
import { Load } from './load.ts'
import { openLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { openStore } from './openStore.ts'
import { shutDownOnSignals } from './shutDown.ts'
import { StoreUnusable } from './store/openErrors.ts'
import { startSync } from './sync/startSync.ts'

const clock = withinYears(Date.now)
const DAY_CHECK_MS = 10 * 60_000

async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  for (const line of environment.unknown) process.stderr.write(`${line}\n`)
  const { site, limits, host, port, trustedProxies, publishToken, picturesFolder } = environment
  await ensureBuilt(say)
  const { storeFile } = environment
  const isChecked = isSmall(storeFile)
  const { store, pool } = await openStore(environment, { isChecked })
  if (environment.loadsSample && (await store.wantsSample())) await loadSample(store, clock())

  const log = openLog(environment.logLevel)
  const endDays = () => store.endDays(clock()).catch((err) => log.error({ err }, 'could not end the day'))
  await endDays()
  setInterval(endDays, DAY_CHECK_MS).unref()

  const builtApp = {
    folder: BUILT_APP,
    samplePictures: join(import.meta.dirname, 'sample/pictures'),
    renderer: await loadRenderer(),
  }
  const rateLimits = createRateLimits(limits, pool && { pool, secret: await store.secret() })
  const load = new Load()
  const metrics = environment.metricsPort === undefined ? undefined : createMetrics(store, load)
  const app = createApp({
    store,
    clock,
    site,
    trustedProxies,
    rateLimits,
    load,
    metrics,
    log,
    publishToken,
    picturesFolder,
    builtApp,
  })
  const { server, address } = await listen(app.fetch, { host, port })
  // Before the address is said: whoever reads it may end the server at once.
  shutDownOnSignals(server, store)
  // To go on writing into a damaged file would make it worse.
  if (store.kind === 'sqlite' && !isChecked) checkLater(storeFile, log, () => process.exit(1))
  if (environment.sources.length > 0) startSync(log)
  if (metrics && environment.metricsPort !== undefined) {
    const told = await listen(metrics.app.fetch, { host, port: environment.metricsPort })
    told.server.unref()
    say(`Metrics: ${told.address}/metrics`)
  }
  say(`Dateline: ${address}`)
}

/** One line for what the operator can mend, the whole story for what nobody foresaw. */
function forOperator(error: unknown): string {
  const mendable = [BadVariable, BuildFailed, StoreUnusable, AddressTaken]
  if (!(error instanceof Error)) return String(error)
  return mendable.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

try {
  await start()
} catch (error) {
  process.stderr.write(`${forOperator(error)}\n`)
  process.exit(1)
}
