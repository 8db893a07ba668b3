import { instantAt } from '../../../contract/instant.ts'
import type { Site } from '../../../contract/site.ts'
import { numericDate } from '../../../strings/format.ts'
import type { ReadArticle } from '../history/readArticles.ts'
import type { KeptArticle } from './deviceList.ts'
import { shareRead } from './shareRead.ts'

/** Both lists, the site that they are of, and the full address of an article. */
export type Exported = {
  saved: readonly KeptArticle[]
  read: readonly ReadArticle[]
  site: Pick<Site, 'name' | 'language' | 'timeZone'>
  addressOf: (id: string) => string
}

/** The lists for a program. */
export function exportedJson({ saved, read, site, addressOf }: Exported): string {
  const facts = ({ id, title, day, section, language }: KeptArticle) => ({
    id,
    title,
    url: addressOf(id),
    day,
    section,
    language: language ?? site.language,
  })
  const when = ({ at }: KeptArticle) => instantAt(at, site.timeZone)
  const lists = {
    site: site.name,
    saved: saved.map((entry) => ({ ...facts(entry), savedAt: when(entry) })),
    read: read.map((entry) => ({
      ...facts(entry),
      readAt: when(entry),
      version: entry.version,
      percentRead: shareRead(entry),
    })),
  }
  return `${JSON.stringify(lists, null, 2)}\n`
}

type Headings = { language: string; title: string; saved: string; read: string }

/** The lists as a page that any browser shows, without this site. */
export function exportedPage({ saved, read, site, addressOf }: Exported, words: Headings): string {
  const list = (heading: string, entries: readonly KeptArticle[]) => {
    const items = entries.map(({ id, title, day, section, language }) => {
      const facts = attributes({ href: addressOf(id), lang: language ?? site.language })
      const link = `<a${facts}>${escaped(title)}</a>`
      return `<li>${link} (${[numericDate(day), section ?? ''].filter(Boolean).map(escaped).join(', ')})</li>`
    })
    return `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
  }
  const title = escaped(`${words.title} – ${site.name}`)
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
${list(words.saved, saved)}
${list(words.read, read)}
</body>
</html>
`
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
