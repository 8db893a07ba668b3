import { type JsonFeed, ParseError, parseJsonFeed } from 'feedsmith'
import { EMPTY, type Entry, type Feed, type FeedFile } from './entry.ts'
import { found, literal, markup, nameWithoutMail } from './values.ts'

/** Whether the beginning of a text is a JSON Feed's. A key cannot be mistaken for words in it: there its quotes are escaped. */
export function isJsonFeed(head: string): boolean {
  return (
    /^[\s\uFEFF]*\{/.test(head) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//i.test(head)
  )
}

/** Reads a JSON Feed item by item. Throws a SyntaxError for what is not JSON. */
export function jsonFeed(text: string): Feed {
  const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const { items, ...facts } = isRecord(whole) ? whole : {}
  const feed = parsed({ ...facts, items: [] })
  const authors = namesOf(feed.authors)
  return {
    home: feed.home_page_url,
    base: feed.home_page_url ?? feed.feed_url,
    language: feed.language,
    entries: entriesOf(Array.isArray(items) ? items : [], facts, authors),
  }
}

function* entriesOf(items: readonly unknown[], facts: Record<string, unknown>, authors: readonly string[]) {
  for (const item of items) {
    const [read] = isRecord(item) ? (parsed({ version: facts.version, items: [item] }).items ?? []) : []
    yield read ? entryOf(read, authors) : { unreadable: EMPTY }
  }
}

/** The library throws for a feed that says nothing of itself. */
function parsed(feed: Record<string, unknown>): Partial<JsonFeed.Feed<string>> {
  try {
    return parseJsonFeed(feed)
  } catch (error) {
    if (error instanceof ParseError) return {}
    throw error
  }
}

function entryOf(item: JsonFeed.Item<string>, authors: readonly string[]): Entry {
  const own = namesOf(item.authors)
  return {
    bases: [],
    guid: item.id,
    links: found([item.url, item.external_url]).map((url) => ({ url })),
    title: literal(item.title),
    content: markup(item.content_html) ?? literal(item.content_text),
    summary: literal(item.summary),
    published: found([item.date_published]),
    updated: found([item.date_modified]),
    authors: own.length > 0 ? own : authors,
    categories: item.tags ?? [],
    language: item.language,
    files: [
      ...(item.attachments ?? []).flatMap(attachmentOf),
      ...found([item.image, item.banner_image]).map((url) => ({ url, medium: 'image', isMedia: true })),
    ],
  }
}

function namesOf(people: readonly JsonFeed.Author[] = []): string[] {
  return found(people.map(({ name }) => name && nameWithoutMail(name)))
}

function attachmentOf({ url, mime_type, title, size_in_bytes }: JsonFeed.Attachment): FeedFile[] {
  return url === undefined ? [] : [{ url, mediaType: mime_type, name: title, bytes: size_in_bytes }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
