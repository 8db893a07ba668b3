import { setImmediate } from 'node:timers/promises'
import type { ImportSite, Kind, Reading, SourceText } from '../reading.ts'
import { HostileXml } from '../xml/guardedXml.ts'
import { baseOf } from './addresses.ts'
import type { Feed } from './entry.ts'
import { isJsonFeed, jsonFeed } from './jsonFeed.ts'
import { readingOf } from './readingOf.ts'
import { type FeedFormat, feedFormat } from './root.ts'
import { sharedAmong } from './shared.ts'
import { xmlFeed } from './xmlFeed.ts'

/** RSS 0.9x to 2.0, Atom 0.3 and 1.0, JSON Feed 1.x. */
export const feedKinds: readonly Kind[] = [
  feedKind('RSS 0.9x, 1.0 or 2.0', isOf('rss', 'rdf'), xmlFeed),
  feedKind('Atom 0.3 or 1.0', isOf('atom'), xmlFeed),
  feedKind('JSON Feed 1.x', isJsonFeed, jsonFeed),
]

function feedKind(name: string, recognise: Kind['recognise'], parse: (text: string) => Feed): Kind {
  return {
    name,
    recognise,
    async *read(source, site) {
      yield* readingsOf(await source.whole(), parse, source, site)
    },
  }
}

async function* readingsOf(
  text: string,
  parse: (text: string) => Feed,
  source: SourceText,
  site: ImportSite,
): AsyncGenerator<Reading> {
  const feed = parsed(text, parse)
  if ('unreadable' in feed) {
    yield feed
    return
  }
  const around = {
    base: baseOf([source.baseUrl, feed.base]),
    home: feed.home,
    language: feed.language,
    isShared: sharedAmong(feed.names),
  }
  for (const entry of feed.entries) {
    yield 'unreadable' in entry ? entry : readingOf(entry, around, site)
    // A server that reads this meanwhile answers its readers between two entries.
    await setImmediate()
  }
}

function parsed(text: string, parse: (text: string) => Feed): Feed | { unreadable: string; line?: number } {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof HostileXml) return { unreadable: error.message, line: error.line }
    if (error instanceof SyntaxError)
      return { unreadable: `not valid JSON: ${error.message.replace(/\s+/g, ' ')}`, ...lineIn(error.message) }
    if (error instanceof Error) return { unreadable: error.message }
    throw error
  }
}

/** The engine says where: `… at position 12 (line 3 column 4)`. */
function lineIn(message: string): { line?: number } {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1]
  return line === undefined ? {} : { line: Number(line) }
}

function isOf(...formats: readonly FeedFormat[]): Kind['recognise'] {
  return (head) => {
    const format = feedFormat(head)
    return format !== undefined && formats.includes(format)
  }
}
