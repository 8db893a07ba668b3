import { identitiesOf } from '../identity.ts'
import { HostileMarkup } from '../markup/markup.ts'
import type { ImportSite, Reading } from '../reading.ts'
import { baseOf, isSamePage, webAddress } from './addresses.ts'
import { EMPTY, type Entry } from './entry.ts'
import { withFiles } from './files.ts'
import { momentsOf } from './moments.ts'
import { groupsOf, languageOf, namesOf } from './names.ts'
import { found } from './values.ts'
import { bodyOf, firstWords, leadOf, plain } from './words.ts'

/** What an entry needs to know of its feed: the bases around it, the feed's own page and language, and which GUIDs and
 * addresses several of its entries have, so that they say of none who it is. */
export type Around = {
  bases: readonly (string | undefined)[]
  home?: string | undefined
  language?: string | undefined
  isShared(guidOrUrl: string): boolean
}

export function readingOf(entry: Entry, around: Around, site: ImportSite): Reading {
  try {
    return articleOf(entry, around, site)
  } catch (error) {
    if (error instanceof HostileMarkup) return { unreadable: error.message, line: entry.line }
    throw error
  }
}

function articleOf(entry: Entry, around: Around, site: ImportSite): Reading {
  const bases = [...around.bases, ...entry.bases]
  const text = entry.content ?? entry.summary
  const base = baseOf([...bases, text?.base])
  const { body: blocks, words } = text ? bodyOf(text, base) : { body: [], words: undefined }
  const named = entry.title ? plain(entry.title) : ''
  const title = named || firstWords(blocks)
  if (title === '') return { unreadable: EMPTY, line: entry.line }

  const { note, isUndated, ...moments } = momentsOf(entry, site)
  const lead = entry.content && entry.summary && leadOf(plain(entry.summary), title, blocks)
  const url = addressOf(entry, bases, around)
  const guid = entry.guid !== undefined && !around.isShared(entry.guid) ? entry.guid : undefined
  const source = entry.source && plain({ text: entry.source, isMarkup: true })
  const language = languageOf(entry.language ?? around.language, site)
  return {
    candidate: {
      identities: identitiesOf({
        guid,
        url,
        title,
        publishedAt: moments.publishedAt,
        isUndated,
        body: blocks,
      }),
      article: {
        title,
        ...(lead && { lead: [lead] }),
        ...moments,
        ...(language && { language }),
        ...groupsOf(entry.categories),
        ...withFiles(blocks, entry.files, baseOf(bases)),
        ...(source && { source }),
        authors: namesOf(entry.authors),
        ...(url && { originalUrl: url }),
      },
      ...(isUndated && { isUndated }),
    },
    line: entry.line,
    words,
    notes: found([named === '' && 'it has no title: named by its first words', note]),
  }
}

/** The entry's own address: neither the feed's own page nor one that other entries have too. */
function addressOf({ links }: Entry, bases: Around['bases'], { home, isShared }: Around): string | undefined {
  const homeAddress = home === undefined ? undefined : webAddress(home, baseOf(bases))
  return links
    .filter(({ url }) => !isShared(url))
    .map(({ url, base }) => webAddress(url, baseOf([...bases, base])))
    .find((url) => url !== undefined && !(homeAddress && isSamePage(url, homeAddress)))
}
