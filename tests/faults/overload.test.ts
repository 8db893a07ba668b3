import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { BROWSER } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { fillFolder, startServer } from './server.ts'

vi.setConfig({ testTimeout: 240_000 })

const OWN = {
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/json',
  'User-Agent': BROWSER,
}
/** Each asks again as soon as it is answered: many times as many as one process can serve. */
const ASKING = 400
/** Enough for a search to have a thousand to rank. */
const ARTICLES = 1_500
/** How many answers of each kind that goes on are waited for once something was refused. */
const MEANWHILE = 3
/** How long it goes on at least: by hand as long as one likes. */
const SECONDS = Number(process.env.FAULT_SECONDS ?? 0)

type Tally = Map<string, number>
const add = (tally: Tally, word: string) => tally.set(word, (tally.get(word) ?? 0) + 1)

/** Asks until it is told to stop, and counts what came. */
async function keepAsking(until: AbortSignal, tally: Tally, ask: () => Promise<Response>) {
  while (!until.aborted) {
    const answer = await ask()
    await answer.arrayBuffer()
    const retry = Number(answer.headers.get('Retry-After'))
    add(tally, answer.status === 503 && !(retry > 0) ? '503 without a time' : `${answer.status}`)
  }
}

it('sheds what is too much, while health and what is kept go on, and is itself again after it', async () => {
  const folder = await temporaryFolder()
  const [id = ''] = await fillFolder(folder, ARTICLES)
  const { url, output } = await startServer(folder)
  let asked = 0
  // Each from a network of its own: the limits of one are not what is tried here.
  const from = () => ({
    'X-Forwarded-For': `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`,
  })
  await (await fetch(`${url}/articles/${id}`)).text()
  const ending = new AbortController()
  const { signal } = ending
  const [searches, views, kept, health] = [new Map(), new Map(), new Map(), new Map()] as [
    Tally,
    Tally,
    Tally,
    Tally,
  ]
  const everybody = Array.from({ length: ASKING }, (_, index) =>
    index % 4 === 0
      ? keepAsking(signal, views, () =>
          fetch(`${url}/api/articles/${id}/views`, {
            method: 'POST',
            headers: { ...OWN, ...from() },
            body: '{}',
          }),
        )
      : keepAsking(signal, searches, () =>
          fetch(`${url}/api/articles?q=th%C3%B4ng+b%C3%A1o&limit=50`, { headers: from() }),
        ),
  )
  const aside = [
    keepAsking(signal, kept, () => fetch(`${url}/articles/${id}`)),
    keepAsking(signal, health, () => fetch(`${url}/api/health`)),
  ]
  const whole = Promise.all([...everybody, ...aside])
  const isRefused = () => searches.has('503')
  const isMeanwhile = async () => {
    while (!isRefused()) await wait(20)
    const [keptBefore, healthBefore] = [kept.get('200') ?? 0, health.get('200') ?? 0]
    while (
      (kept.get('200') ?? 0) < keptBefore + MEANWHILE ||
      (health.get('200') ?? 0) < healthBefore + MEANWHILE
    )
      await wait(20)
  }
  // Whoever gets no answer at all ends it.
  await Promise.race([whole, Promise.all([isMeanwhile(), wait(SECONDS * 1000)])])
  ending.abort()
  await whole

  const kinds = new Set([...searches.keys(), ...views.keys()])
  expect([...kinds].filter((kind) => kind !== '200' && kind !== '503')).toEqual([])
  expect([...kept.keys()]).toEqual(['200'])
  expect([...health.keys()]).toEqual(['200'])
  const after = await fetch(`${url}/api/articles?q=th%C3%B4ng`)
  expect(after.status).toBe(200)
  // What was answered was counted, and nothing else.
  const { views: counted } = await (await fetch(`${url}/api/articles/${id}/engagement`)).json()
  expect(counted).toBe(views.get('200') ?? 0)
  expect(output()).not.toContain('unexpected error')
})
