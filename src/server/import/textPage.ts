import type { Block } from '../../contract/blocks.ts'
import type { Inline } from '../../contract/inline.ts'
import { isDateline, readDateline } from './dateline.ts'
import { identitiesOf } from './identity.ts'
import { type Line, linesOf } from './lines.ts'
import { splitPage } from './pageEnd.ts'
import type { ImportSite, Kind, Reading } from './reading.ts'

/** The text of an old portal's article page: dateline, title, paragraphs between blank lines, `Nguồn:`, `Lượt xem:`, and
 * the page's furniture. It has no mark for a lead, so every paragraph is the body's. */
export const textPage: Kind = {
  name: 'a portal’s text page, which begins with its dateline (Thứ tư, 10/07/2019 16:55 GMT+7)',
  recognise: (text) => {
    for (const { text: line } of linesOf(text)) {
      const tidied = tidy(line)
      if (tidied !== '') return isDateline(tidied)
    }
    return false
  },
  async *read(source, site) {
    yield readPage(await source.whole(), site)
  },
}

function readPage(text: string, { timeZone }: ImportSite): Reading {
  const lines = [...linesOf(text)].map((line) => ({ ...line, text: tidy(line.text) }))
  const top = lines.findIndex(({ text }) => text !== '')
  const dateline = lines[top] ?? { text: '', line: 1 }
  const moment = readDateline(dateline.text, timeZone)
  if ('unreadable' in moment) return { ...moment, line: dateline.line }

  const { content, source, views } = splitPage(lines.slice(top + 1))
  const titleAt = content.findIndex(({ text }) => text !== '')
  const title = content[titleAt]
  if (!title) return { unreadable: 'there is no title after the dateline', line: dateline.line }
  const body = paragraphs(content.slice(titleAt + 1))
  if (body.length === 0) return { unreadable: 'there is no text after the title', line: title.line }
  return {
    candidate: {
      identities: identitiesOf({ title: title.text, publishedAt: moment.instant, body }),
      article: {
        title: title.text,
        publishedAt: moment.instant,
        body,
        ...(source !== undefined && { source }),
        authors: [],
        tags: [],
        attachments: [],
      },
      ...(views !== undefined && { views }),
    },
    line: dateline.line,
  }
}

/** What stands between blank lines; a single end of line inside is a line break. */
function paragraphs(lines: readonly Line[]): Block[] {
  const found: Inline[][] = []
  let isOpen = false
  for (const { text } of lines) {
    if (text === '') isOpen = false
    else if (isOpen) found.at(-1)?.push({ lineBreak: true }, text)
    else {
      found.push([text])
      isOpen = true
    }
  }
  return found.map((text) => ({ type: 'paragraph', text }))
}

// White space of every width, and what has no width at all: both are all that "empty" lines of such pages hold.
const edges = /^[\s\p{Default_Ignorable_Code_Point}]+|[\s\p{Default_Ignorable_Code_Point}]+$/gu

function tidy(line: string): string {
  return line
    .normalize('NFC')
    .replace(edges, '')
    .replace(/\t|\s{2,}/g, ' ')
}
