import { HostileMarkup } from '../markup/markup.ts'
import type { Kind, Reading } from '../reading.ts'
import { HostileXml } from '../xml/guardedXml.ts'
import { entriesOf, type Item } from './entries.ts'
import { type Library, libraryOf } from './library.ts'
import { isPublic, readPost, wanted } from './post.ts'

/** WordPress' own export (WXR) of any version. Posts that are published or will be; it is read twice, first for the media,
 * authors and reusable blocks that posts refer to, which may stand after them. */
export const wxr: Kind = {
  name: 'a WordPress export (WXR)',
  recognise: (head) =>
    /^\s*</.test(head) && /<rss\b[^<>]*\sxmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//i.test(head),
  async *read(source, site) {
    const library = await libraryOf(source)
    try {
      for await (const entry of entriesOf(source.pieces(), wanted)) {
        if ('item' in entry && isPublic(entry.item)) yield readSafely(entry.item, library, site)
      }
    } catch (error) {
      if (!(error instanceof HostileXml)) throw error
      yield { unreadable: error.message, line: error.line }
    }
  },
}

function readSafely(item: Item, library: Library, site: Parameters<Kind['read']>[1]): Reading {
  try {
    return readPost(item, library, site)
  } catch (error) {
    if (!(error instanceof HostileMarkup)) throw error
    return { unreadable: error.message, line: item.line }
  }
}
