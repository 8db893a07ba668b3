import { firstWords, NAMED_BY_FIRST_WORDS } from '../firstWords.ts'
import { identitiesOf } from '../identity.ts'
import { HostileMarkup } from '../markup/markup.ts'
import type { ImportSite, Reading } from '../reading.ts'
import { baseOf, isSamePage, webAddress } from './addresses.ts'
import { EMPTY, type Entry } from './entry.ts'
import { textOf } from './entryText.ts'
import { withFiles } from './files.ts'
import { momentsOf } from './moments.ts'
import { groupsOf, languageOf, namesOf } from './names.ts'
import { found } from './values.ts'
import { plain } from './words.ts'

/** What an entry needs to know of its feed: what the addresses in it are relative to, the feed's own page and language, and which GUIDs and
 * addresses several of its entries have, so that they say of none who it is. */
export type Around = {
  base?: string | undefined
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
  const base = baseOf([around.base, ...entry.bases])
  const named = entry.title ? plain(entry.title) : ''
  const { lead, before, body, words, detail } = textOf(entry, named, base)
  const title = named || firstWords(body)
  if (title === '') return { unreadable: EMPTY, line: entry.line }

  const { note, isUndated, ...moments } = momentsOf(entry, site)
  const url = addressOf(entry, base, around)
  const guid = entry.guid !== undefined && !around.isShared(entry.guid) ? entry.guid : undefined
  const { body: text, ...beside } = withFiles(body, entry.files, base)
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
        body,
      }),
      article: {
        title,
        ...(lead && { lead: [lead] }),
        ...moments,
        ...(language && { language }),
        ...groupsOf(entry.categories),
        ...beside,
        body: [...before, ...text],
        ...(source && { source }),
        authors: namesOf(entry.authors),
        ...(url && { originalUrl: url }),
      },
      ...(isUndated && { isUndated }),
      detail,
    },
    line: entry.line,
    words: words.total > 0 ? words : undefined,
    notes: found([named === '' && NAMED_BY_FIRST_WORDS, note]),
  }
}

/** The entry's own address: neither the feed's own page nor one that other entries have too. */
function addressOf(
  { links }: Entry,
  around: string | undefined,
  { home, isShared }: Around,
): string | undefined {
  const homeAddress = home === undefined ? undefined : webAddress(home, around)
  return links
    .filter(({ url }) => !isShared(url))
    .map(({ url, base }) => webAddress(url, base === undefined ? around : baseOf([around, base])))
    .find((url) => url !== undefined && !(homeAddress && isSamePage(url, homeAddress)))
}
