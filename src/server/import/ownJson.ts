import * as v from 'valibot'
import { Article, ArticleId, Attachment } from '../../contract/article.ts'
import { Count, Histogram } from '../../contract/rating.ts'
import { Words } from '../../contract/text.ts'
import { textIdentity } from './identity.ts'
import { jsonRecords } from './jsonRecords.ts'
import type { Line } from './lines.ts'
import type { Kind, Reading } from './reading.ts'

/** An Article whose id may be left to the store, and its empty lists out, with the counts to begin from. */
const OwnArticle = v.object({
  ...Article.entries,
  id: v.optional(ArticleId),
  authors: v.optional(v.array(Words), []),
  tags: v.optional(v.array(Words), []),
  attachments: v.optional(v.array(Attachment), []),
  views: v.optional(Count),
  votes: v.optional(Histogram),
})
type OwnArticle = v.InferOutput<typeof OwnArticle>

/** Our own format: an article as JSON, an array of them, or one a line. */
export const ownJson: Kind = {
  name: 'Dateline’s own JSON or NDJSON',
  recognise: (text) => /^\s*[[{]/.test(text),
  *read(text) {
    for (const record of jsonRecords(text)) yield readRecord(record)
  },
}

function readRecord({ text, line }: Line): Reading {
  const parsed = parse(text)
  if ('error' in parsed)
    return { unreadable: `not valid JSON: ${parsed.error}`, line: line + parsed.line - 1 }
  const article = v.safeParse(OwnArticle, parsed.value)
  if (article.success) return { candidate: candidateOf(article.output), line }
  const problems = article.issues.map((issue) => `${v.getDotPath(issue) ?? 'article'}: ${issue.message}`)
  return { unreadable: problems.join('; '), line }
}

function candidateOf({ views, votes, id, ...article }: OwnArticle) {
  return {
    identity: identityOf(id, article),
    article: { ...article, ...(id !== undefined && { id }) },
    ...(views !== undefined && { views }),
    ...(votes !== undefined && { votes }),
  }
}

function identityOf(id: string | undefined, article: Omit<Article, 'id'>): string {
  if (id !== undefined) return `id:${id}`
  if (article.originalUrl !== undefined) return `url:${article.originalUrl}`
  return textIdentity(article.title, article.publishedAt)
}

/** The value, or the engine's words and the line within the text. */
function parse(text: string): { value: unknown } | { error: string; line: number } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, words = message, line = '1'] =
      /^(.*) at position \d+ \(line (\d+) column \d+\)$/s.exec(message) ?? []
    return { error: words, line: Number(line) }
  }
}
