import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../setup/folders.ts'
import { kill } from '../setup/program.ts'
import { chance, SEED } from './chance.ts'
import { Readers } from './readers.ts'
import { CYCLES, fillFolder, startServer } from './server.ts'
import { faultsIn } from './sums.ts'

/** A killed server has to be back within this, in ms, so that a test can end; how long it takes is told, not tested. */
const LONGEST_CYCLE = 60_000

it(`keeps what was answered through ${CYCLES} ends at any moment`, {
  timeout: CYCLES * LONGEST_CYCLE,
}, async () => {
  const folder = await temporaryFolder()
  const readers = new Readers(await fillFolder(folder))
  const starts: number[] = []
  const anyFrom = chance()
  let server = await startServer(folder)
  for (let cycle = 1; cycle <= CYCLES; cycle++) {
    const writing = readers.writeTo(server.url)
    // From the first writes on a cold server to well into its work, however fast it is.
    const enough = readers.ledger.answered + anyFrom(1, 150)
    while (readers.ledger.answered < enough) await setTimeout(1)
    await kill(server)
    await writing
    server = await startServer(folder)
    starts.push(server.startedIn)
    expect(await fetch(`${server.url}/api/health`).then(({ status }) => status)).toBe(200)
    expect(faultsIn(folder), `after end ${cycle} of seed ${SEED}`).toEqual([])
    expect(readers.ledger.lostIn(folder), `after end ${cycle} of seed ${SEED}`).toEqual([])
  }
  expect(server.output()).not.toContain('"level":50')
  starts.sort((a, b) => a - b)
  const [median, longest] = [starts[Math.floor(starts.length / 2)], starts.at(-1)].map((ms) =>
    Math.round(ms ?? 0),
  )
  process.stdout.write(
    `${CYCLES} ends by seed ${SEED}, ${readers.ledger.answered} writes answered; back in ${median} ms, ${longest} ms at most.\n`,
  )
})
