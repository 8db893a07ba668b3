import { DetectError, type JsonFeed, ParseError, parseJsonFeed } from 'feedsmith'
import { EMPTY, type Entry, type Feed, type FeedFile, MOST_ENTRIES, type Names, TOO_MANY } from './entry.ts'
import { found, literal, markup, nameWithoutMail } from './values.ts'

/** Whether the beginning of a text is a JSON Feed's: by its version, or where that comes later by its items. A key cannot be
 * mistaken for words in it: there its quotes are escaped. */
export function isJsonFeed(head: string): boolean {
  if (!/^[\s\uFEFF]*\{/.test(head)) return false
  return (
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//i.test(head) ||
    (/"items"\s*:\s*\[/.test(head) && /"(?:content_html|content_text|date_published)"\s*:/.test(head))
  )
}

/** Reads a JSON Feed item by item. Throws a SyntaxError for what is not JSON. */
export function jsonFeed(text: string): Feed {
  const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const { items, ...facts } = isRecord(whole) ? whole : {}
  const feed = parsed({ ...facts, items: [] })
  const authors = namesOf(feed.authors)
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return {
    home: feed.home_page_url,
    base: feed.home_page_url ?? feed.feed_url,
    language: feed.language,
    names: list.slice(0, MOST_ENTRIES).map(namesIn),
    entries: entriesOf(list, facts, authors),
  }
}

function namesIn(item: unknown): Names {
  const { title, summary, id, url, external_url } = isRecord(item) ? item : {}
  const text = (value: unknown) =>
    typeof value === 'number' ? String(value) : typeof value === 'string' && value
  return { title: text(title) || text(summary) || '', keys: found([id, url, external_url].map(text)) }
}

function* entriesOf(items: readonly unknown[], facts: Record<string, unknown>, authors: readonly string[]) {
  for (const item of items.slice(0, MOST_ENTRIES)) {
    const [read] = isRecord(item) ? (parsed({ version: facts.version, items: [item] }).items ?? []) : []
    yield read ? entryOf(read, authors) : { unreadable: EMPTY }
  }
  if (items.length > MOST_ENTRIES) yield { unreadable: TOO_MANY }
}

/** The library throws for a feed that says nothing of itself, or of its version what is no text. */
function parsed(feed: Record<string, unknown>): Partial<JsonFeed.Feed<string>> {
  try {
    return parseJsonFeed(feed)
  } catch (error) {
    if (error instanceof ParseError || error instanceof DetectError) return {}
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
