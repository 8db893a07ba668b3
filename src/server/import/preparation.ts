import { createHash } from 'node:crypto'
import { blockText } from '../../contract/blocks.ts'
import { createPictureKeeper, type PictureKeeper } from '../pictures/keeper.ts'
import { settlePictures } from '../pictures/settle.ts'
import type { Candidate } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import { withoutTracking } from '../text/tracking.ts'
import type { Given, Surroundings } from './importSources.ts'
import { inSection, sectionNamed, withId } from './overrides.ts'
import type { Found } from './readSources.ts'
import { placeOf } from './takeIn.ts'

const FIRST_CHARACTERS = 200

/** What is done to an article before it is stored, and the pictures that could not be had meanwhile. */
export async function preparation(
  given: Given,
  around: Surroundings,
): Promise<{ prepare(read: Candidate, found: Found): Promise<Candidate>; missing: Set<string> }> {
  const { store, clock } = around
  const { id } = given
  const section = given.section === undefined ? undefined : await sectionNamed(given.section, store, clock())
  const missing = new Set<string>()
  const keeperFor = pictureKeepers(around, missing)
  const apart = keptApart()

  async function prepare(read: Candidate, found: Found): Promise<Candidate> {
    const placed = section === undefined ? read : inSection(read, section)
    const named = id === undefined ? placed : withId(placed, id)
    const { identities, isRepeated } = apart(named)
    if (isRepeated) {
      around.complain(
        `${placeOf(found)}: has the title and the moment of another of this run, and other words: both are taken in`,
      )
    }
    const { originalUrl } = named.article
    const source = {
      ...named.article,
      ...(originalUrl !== undefined && { originalUrl: withoutTracking(originalUrl) }),
    }
    const { article } = await settlePictures(source, keeperFor(found.folder))
    return { ...named, identities, article, fingerprint: hashOf(source) }
  }
  return { prepare, missing }
}

/** The keeper of pictures for a source's folder, one for each. */
function pictureKeepers(
  { store, fetcher, picturesFolder, complain, signal }: Surroundings,
  missing: Set<string>,
): (localRoot: string | undefined) => PictureKeeper {
  const onMissing = (src: string, message: string) => {
    missing.add(src)
    complain(`picture: ${message}; it is tried again at the next run`)
  }
  const keepers = new Map<string | undefined, PictureKeeper>()
  return (localRoot) => {
    const keeper =
      keepers.get(localRoot) ??
      createPictureKeeper({ store, fetcher, folder: picturesFolder, localRoot, signal, onMissing })
    keepers.set(localRoot, keeper)
    return keeper
  }
}

/** Tells articles apart that are known by title and moment alone (two notices of one day, say), where their words differ:
 * the later one is known by its first words too, or by all of them. */
function keptApart(): (candidate: Candidate) => { identities: string[]; isRepeated: boolean } {
  const seen = new Map<string, string>()
  return ({ identities, article }) => {
    const [surest = ''] = identities
    if (!surest.startsWith('text:')) return { identities, isRepeated: false }
    const words = hashOf(article.body)
    const first = fold(blockText(article.body)).slice(0, FIRST_CHARACTERS)
    const names = [surest, `${surest}|${first}`, `${surest}|${words}`]
    const name = names.find((each) => (seen.get(each) ?? words) === words) ?? surest
    seen.set(name, words)
    return { identities: [name], isRepeated: name !== surest }
  }
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
