import { expect, it } from 'vitest'
import { linesIn } from './lines.ts'
import { SourceTooLarge } from './reading.ts'

async function read(pieces: Iterable<string>) {
  async function* source() {
    yield* pieces
  }
  const lines = []
  for await (const line of linesIn(source())) lines.push(line)
  return lines
}

it('reads the lines of a text whose pieces end anywhere', async () => {
  expect(await read(['mộ', 't\r', '\nhai', '\n', 'ba'])).toEqual([
    { text: 'một', line: 1 },
    { text: 'hai', line: 2 },
    { text: 'ba', line: 3 },
  ])
})

it('refuses a line without an end before it fills the memory, and says which', async () => {
  let given = 0
  function* endless() {
    yield '{}\n'
    for (; given < 200; given++) yield 'x'.repeat(1_000_000)
  }
  const refused = await read(endless()).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(SourceTooLarge)
  expect(refused).toHaveProperty('message', expect.stringContaining('line 2'))
  expect(given).toBeLessThan(20)
})

it('takes a long text of short lines', async () => {
  expect(await read(Array.from({ length: 20 }, () => `${'x'.repeat(1_000_000)}\n`))).toHaveLength(21)
})
