import type { EpochMs } from '../../contract/instant.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import type { Store } from '../store/store.ts'
import type { Arguments } from './arguments.ts'
import { onlyOne } from './overrides.ts'
import { preparation } from './preparation.ts'
import type { Found } from './readSources.ts'
import { type Counts, type Taking, takeIn } from './takeIn.ts'

export type Surroundings = {
  store: Store
  fetcher: Fetcher
  /** Where pictures are kept. */
  picturesFolder: string
  clock: () => EpochMs
  say: (line: string) => void
  complain: (line: string) => void
  onRead?: Taking['onRead']
  signal?: AbortSignal | undefined
}

export type Given = Pick<Arguments, 'section' | 'id'>

/** Takes in the articles that were read, and says at the end how many became what. `missing` counts the pictures that could
 * not be had. Throws UsageError where `--id` meets another number of articles than one. */
export async function importSources(
  all: AsyncIterable<Found>,
  given: Given,
  around: Surroundings,
): Promise<Counts & { missing: number }> {
  const { store, say, clock, signal } = around
  const readings = given.id === undefined ? all : onlyOne(all)
  const hadSample = (await store.wantsSample()) && (await store.countArticles()) > 0
  const { prepare, missing } = await preparation(given, around)
  const counts = await takeIn(readings, {
    prepare,
    put: async (candidates) => {
      const outcomes = await store.putBatch(candidates, clock())
      tellOfOtherId(outcomes[0]?.outcome === 'invalid' ? undefined : outcomes[0]?.id, given, around)
      return outcomes
    },
    report: around.complain,
    onRead: around.onRead,
    signal,
  })
  if (hadSample && !(await store.wantsSample())) say('The sample bulletin has made room for these.')
  if (signal?.aborted) say('Stopped. What came before is taken in; the same command goes on from there.')
  const { added, updated, unchanged, removed, unreadable } = counts
  say(
    `${added} added, ${updated} updated, ${unchanged} unchanged, ${removed} removed before and left out, ${unreadable} unreadable.`,
  )
  return { ...counts, missing: missing.size }
}

function tellOfOtherId(known: string | undefined, { id }: Given, { complain }: Surroundings): void {
  if (id === undefined || known === undefined || known === id) return
  complain(`It is known as ${known} and keeps that id; --id ${id} is for an article that is new`)
}
