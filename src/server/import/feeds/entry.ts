/** Text of an entry as its format has it: markup, or characters that mean themselves. `base` is the xml:base of its element. */
export type Rich = { text: string; isMarkup: boolean; base?: string | undefined }

/** A file that an entry names. `isPreview`: a small picture of something that the entry may hold itself. */
export type FeedFile = {
  url: string
  mediaType?: string | undefined
  medium?: string | undefined
  bytes?: number | undefined
  name?: string | undefined
  width?: number | undefined
  height?: number | undefined
  alt?: string | undefined
  caption?: string | undefined
  credit?: string | undefined
  isPreview?: boolean
  /** A rendition of pictures and players, which is no file to offer. */
  isMedia?: boolean
}

/** An entry of any format, as it is written there: addresses not resolved, dates not read, lists in their order. */
export type Entry = {
  line?: number | undefined
  /** xml:base from the outermost in, each against the one before. */
  bases: readonly string[]
  guid?: string | undefined
  /** Its own address: the surest first, each with the xml:base of its element. */
  links: readonly { url: string; base?: string | undefined }[]
  title?: Rich | undefined
  content?: Rich | undefined
  summary?: Rich | undefined
  published: readonly string[]
  updated: readonly string[]
  authors: readonly string[]
  categories: readonly string[]
  source?: string | undefined
  language?: string | undefined
  files: readonly FeedFile[]
}

/** Why an entry with nothing in it cannot be read. */
export const EMPTY = 'it has neither a title nor a text'

/** An entry that cannot be read, and why. */
export type BadEntry = { unreadable: string; line?: number | undefined }

/** What an entry calls itself, as far as can be seen without reading it: its title, and its GUIDs and addresses. */
export type Names = { title: string; keys: readonly string[] }

/** So many entries of one feed are read. */
export const MOST_ENTRIES = 20_000

/** Why a feed's entries past the limit are not read. */
export const TOO_MANY = `a feed is read to ${MOST_ENTRIES} entries: the rest was not read, split it`

/** A feed: `home` is the page that it is the feed of, `base` what its addresses are relative to where nothing else says so. */
export type Feed = {
  home?: string | undefined
  base?: string | undefined
  language?: string | undefined
  /** Of each entry. */
  names: Iterable<Names>
  /** Read as they are asked for. */
  entries: Iterable<Entry | BadEntry>
}
