import type { EpochMs } from '../../contract/instant.ts'
import { checkCandidate } from '../store/candidate.ts'
import type { Store } from '../store/store.ts'
import type { Arguments } from './arguments.ts'
import { inSection, onlyOne, sectionNamed, withId } from './overrides.ts'
import { readSources } from './readSources.ts'
import { type Counts, type Take, takeIn } from './takeIn.ts'

type Surroundings = {
  timeZone: string
  /** Not called in a dry run. */
  openStore: () => Promise<Store>
  clock: () => EpochMs
  say: (line: string) => void
  complain: (line: string) => void
}

/** Takes in the articles of the sources, or in a dry run lists them, and says at the end how many became what.
 * Throws UsageError where `--id` meets another number of articles than one. */
export async function importSources(given: Arguments, around: Surroundings): Promise<Counts> {
  const { id, encoding } = given
  const all = readSources(given.sources, { timeZone: around.timeZone, encoding })
  const readings = id === undefined ? all : onlyOne(all)
  if (given.dryRun) {
    const counts = await takeIn(readings, listing(around), around.complain)
    around.say(`${counts.read} can be read, ${counts.unreadable} unreadable; nothing was written.`)
    return counts
  }

  const store = await around.openStore()
  try {
    const hadSample = (await store.wantsSample()) && (await store.countArticles()) > 0
    const counts = await takeIn(readings, await putting(store, given, around), around.complain)
    if (hadSample && !(await store.wantsSample())) around.say('The sample bulletin has made room for these.')
    const { added, updated, unchanged, removed, unreadable } = counts
    around.say(
      `${added} added, ${updated} updated, ${unchanged} unchanged, ${removed} removed before and left out, ${unreadable} unreadable.`,
    )
    return counts
  } finally {
    await store.close()
  }
}

function listing({ say }: Surroundings): Take {
  return async (candidate, file) => {
    const { article } = checkCandidate(candidate)
    say(`${file}: ${article.publishedAt} ${article.title}`)
    return 'read'
  }
}

async function putting(store: Store, given: Arguments, { clock, complain }: Surroundings): Promise<Take> {
  const { id } = given
  const section = given.section === undefined ? undefined : await sectionNamed(given.section, store, clock())
  return async (read, file) => {
    const placed = section === undefined ? read : inSection(read, section)
    const put = await store.put(id === undefined ? placed : withId(placed, id), clock())
    if (id !== undefined && put.id !== id) {
      complain(`${file}: is known as ${put.id} and keeps that id; --id ${id} is for an article that is new`)
    }
    return put.outcome
  }
}
