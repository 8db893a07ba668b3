import type { EpochMs } from '../../contract/instant.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { createPictureKeeper } from '../pictures/keeper.ts'
import { settlePictures } from '../pictures/settle.ts'
import type { Candidate, Store } from '../store/store.ts'
import type { Arguments } from './arguments.ts'
import { inSection, onlyOne, sectionNamed, withId } from './overrides.ts'
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

type Given = Pick<Arguments, 'section' | 'id'>

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

/** What is done to an article before it is stored, and the pictures that could not be had meanwhile. */
async function preparation(given: Given, around: Surroundings) {
  const { store, fetcher, picturesFolder, clock, complain, signal } = around
  const { id } = given
  const section = given.section === undefined ? undefined : await sectionNamed(given.section, store, clock())
  const missing = new Set<string>()
  const onMissing = (src: string, message: string) => {
    missing.add(src)
    complain(`picture: ${message}; it is tried again at the next run`)
  }
  const keepers = new Map<string | undefined, ReturnType<typeof createPictureKeeper>>()
  const keeperFor = (localRoot: string | undefined) => {
    const known = keepers.get(localRoot)
    if (known) return known
    const keeper = createPictureKeeper({
      store,
      fetcher,
      folder: picturesFolder,
      localRoot,
      signal,
      onMissing,
    })
    keepers.set(localRoot, keeper)
    return keeper
  }
  async function prepare(read: Candidate, { folder }: Found): Promise<Candidate> {
    const placed = section === undefined ? read : inSection(read, section)
    const named = id === undefined ? placed : withId(placed, id)
    const { article } = await settlePictures(named.article, keeperFor(folder))
    return { ...named, article }
  }
  return { prepare, missing }
}

function tellOfOtherId(known: string | undefined, { id }: Given, { complain }: Surroundings): void {
  if (id === undefined || known === undefined || known === id) return
  complain(`It is known as ${known} and keeps that id; --id ${id} is for an article that is new`)
}
