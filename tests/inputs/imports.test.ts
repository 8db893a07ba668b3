import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FetchFailed } from '../../src/server/fetch/errors.ts'
import { importSources } from '../../src/server/import/importSources.ts'
import { type Found, readSources } from '../../src/server/import/readSources.ts'
import { NOW, ZONE } from '../../src/server/import/testing.ts'
import { checkCandidate } from '../../src/server/store/candidate.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import type { Candidate, Store } from '../../src/server/store/store.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { halfCharacterIn } from './answers.ts'
import { wholeArticle } from './articles.ts'
import { always, RUNS_TIMEOUT } from './runs.ts'
import { bruisedSource, sources } from './sources.ts'

/** A site that imports files; nothing of the web can be had. */
async function openSite() {
  const folder = await temporaryFolder()
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  onTestFinished(async () => {
    await store.close()
  })
  const reports: string[] = []
  const prepared: Candidate[] = []
  // As it is stored: pictures have their sizes by then, or are gone.
  const putBatch: Store['putBatch'] = (candidates, now) => {
    prepared.push(...candidates)
    return store.putBatch(candidates, now)
  }
  const around = {
    store: Object.assign(Object.create(store), { putBatch }) as Store,
    picturesFolder: join(folder, 'pictures'),
    fetcher: { get: async () => Promise.reject(new FetchFailed('nobody answers')), close: async () => {} },
    clock: () => NOW,
    say: () => {},
    complain: (line: string) => void reports.push(line),
  }
  return {
    store,
    /** Everything read in a file of these bytes, and what the import of that said. */
    async takeIn(name: string, bytes: Uint8Array) {
      const file = join(folder, name)
      await writeFile(file, bytes)
      const found: Found[] = []
      for await (const reading of readSources([file], { timeZone: ZONE, language: 'vi', now: NOW }))
        found.push(reading)
      reports.length = 0
      prepared.length = 0
      const counts = await importSources(
        (async function* () {
          yield* found
        })(),
        {},
        around,
      )
      return { found, counts, reports, prepared }
    },
  }
}

type Site = Awaited<ReturnType<typeof openSite>>

/** Every article holds to the contract, or there are words for why it does not come in; the store takes all that does. */
function expectRight({ found, counts, reports, prepared }: Awaited<ReturnType<Site['takeIn']>>): void {
  const unreadable = found.filter((reading) => 'unreadable' in reading)
  expect([counts.unreadable, reports.join('\n')]).toEqual([unreadable.length, expect.any(String)])
  for (const line of reports) {
    expect(line).toMatch(/\S/)
    expect(line).not.toMatch(/[\n\r]|\.[cm]?[jt]sx?:\d|node_modules|\b(Type|Range|URI|Syntax)Error\b/)
  }
  for (const reading of unreadable) expect(reading.unreadable).toMatch(/\p{L}/u)
  for (const candidate of prepared)
    expect(halfCharacterIn(checkCandidate(candidate, 'Asia/Ho_Chi_Minh').article)).toBeUndefined()
}

describe.each(Object.keys(sources))('a source such as %s', (name) => {
  it('comes in as it is', async () => {
    const site = await openSite()
    const taken = await site.takeIn(name, Buffer.from(sources[name] ?? ''))
    expectRight(taken)
    expect(taken.counts.added).toBeGreaterThan(0)
  })

  it(
    'comes in damaged, or is refused in words',
    async () => {
      const site = await openSite()
      await always(name.endsWith('html') ? 20 : 30, bruisedSource(name), async (bytes) => {
        expectRight(await site.takeIn(name, bytes))
      })
      expect(await site.store.countArticles()).toBe((await site.store.everything('', 10_000)).length)
    },
    RUNS_TIMEOUT,
  )
})

describe('a source with a great deal of one thing', () => {
  const repeated = {
    tags: '<b>',
    ends: '</p>',
    brackets: '[',
    braces: '{"a":',
    quotes: '"',
    ampersands: '&amp;',
    entities: '&a;',
    items: '<item>',
    comments: '<!--',
    spaces: ' \n',
    accents: 'e\u0301\u0323',
    slashes: '/',
    digits: '9',
    commas: ',',
  }
  const starts: Record<string, string> = {
    'text.txt': sources['text.txt']?.slice(0, 60) ?? '',
    'one.json': '{"title":',
    'many.json': '[',
    'feed.json': '{"version":"https://jsonfeed.org/version/1.1","items":[',
    'rss.xml': sources['rss.xml']?.slice(0, 900) ?? '',
    'wxr.xml': sources['wxr.xml']?.slice(0, 1500) ?? '',
    'portal.html': sources['portal.html']?.slice(0, 700) ?? '',
  }

  it.each(Object.keys(starts))(
    'comes to an end: %s',
    async (name) => {
      const site = await openSite()
      // A page of more than some thousand elements is refused by its count; before that each costs a tree its room.
      const length = name.endsWith('html') ? 10_000 : 200_000
      for (const part of Object.values(repeated)) {
        const text = (starts[name] ?? '') + part.repeat(length / part.length)
        expectRight(await site.takeIn(name, Buffer.from(text)))
      }
    },
    RUNS_TIMEOUT,
  )

  it('comes to an end: a megabyte in a field', async () => {
    const site = await openSite()
    for (const filling of ['e\u0301', '\ud800']) {
      const body = [{ type: 'paragraph', text: [filling.repeat(1_000_000)] }]
      const taken = await site.takeIn('one.json', Buffer.from(JSON.stringify({ ...wholeArticle, body })))
      expectRight(taken)
      expect(taken.counts.unreadable).toBe(0)
    }
  })
})
