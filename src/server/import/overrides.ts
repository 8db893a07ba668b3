import type { Section } from '../../contract/article.ts'
import { UsageError } from '../commands/command.ts'
import type { Candidate, Store } from '../store/store.ts'
import type { Found } from './readSources.ts'

/** The section that `--section` names, under the name that is given, or that the site's articles have for it already, else its id. */
export async function sectionNamed(
  { id, name }: { id: string; name?: string | undefined },
  store: Store,
  now: number,
): Promise<Section> {
  const { sections } = await store.siteFacts(now)
  return { id, name: name ?? sections.find((section) => section.id === id)?.name ?? id }
}

/** The article in the section, unless it is there already. */
export function inSection(candidate: Candidate, section: Section): Candidate {
  if (candidate.article.section?.id === section.id) return candidate
  return { ...candidate, article: { ...candidate.article, section } }
}

/** The article under the id. Its source stays who it is, unless that was by another id. */
export function withId(candidate: Candidate, id: string): Candidate {
  const { article, identities } = candidate
  const others = identities.filter((identity) => !identity.startsWith('id:'))
  return {
    ...candidate,
    identities: article.id === undefined ? identities : [`id:${id}`, ...others],
    article: { ...article, id },
  }
}

/** The one reading of sources that must have no more, as `--id` wants it. Throws UsageError. */
export async function* onlyOne(readings: AsyncIterable<Found>): AsyncGenerator<Found> {
  const found: Found[] = []
  for await (const reading of readings) {
    found.push(reading)
    if (found.length > 1) break
  }
  if (found.length !== 1) {
    throw new UsageError(
      `--id takes sources with exactly one article; these have ${found.length === 0 ? 'none' : 'more'}`,
    )
  }
  yield* found
}
