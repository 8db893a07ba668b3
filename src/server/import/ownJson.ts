import * as v from 'valibot'
import { Article, ArticleId, Attachment } from '../../contract/article.ts'
import { fieldErrors } from '../../contract/issues.ts'
import { Count, Histogram } from '../../contract/rating.ts'
import { Words } from '../../contract/text.ts'
import { DEEPEST, isNestedDeeper } from '../text/nesting.ts'
import { identitiesOf } from './identity.ts'
import { type JsonRecord, jsonRecords } from './jsonRecords.ts'
import type { Kind, Reading } from './reading.ts'

/** An Article whose id may be left to the store, and its empty lists out, with the counts to begin from. */
export const OwnArticle = v.object({
  ...Article.entries,
  id: v.optional(ArticleId),
  authors: v.optional(v.array(Words), []),
  tags: v.optional(v.array(Words), []),
  attachments: v.optional(v.array(Attachment), []),
  views: v.optional(Count),
  votes: v.optional(Histogram),
  /** What its sources call it, as an export has it: they know it again by these. */
  identities: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)))),
})
export type OwnArticle = v.InferOutput<typeof OwnArticle>

/** Our own format: an article as JSON, an array of them, or one a line. */
export const ownJson: Kind = {
  name: 'Dateline’s own JSON or NDJSON',
  recognise: (text) => /^\s*[[{]/.test(text),
  async *read(source) {
    for await (const record of jsonRecords(source)) yield { ...readRecord(record), article: record.article }
  },
}

function readRecord({ text, line }: JsonRecord): Reading {
  const parsed = parse(text)
  if ('error' in parsed)
    return { unreadable: `not valid JSON: ${parsed.error}`, line: line + parsed.line - 1 }
  if (isNestedDeeper(parsed.value, DEEPEST)) {
    return { unreadable: `it is nested more than ${DEEPEST} deep`, line }
  }
  const article = v.safeParse(OwnArticle, parsed.value)
  if (article.success) return { candidate: candidateOf(article.output), line }
  const problems = fieldErrors(article.issues).map(
    ({ field, message }) => `${field || 'article'}: ${message}`,
  )
  return { unreadable: problems.join('; '), line }
}

/** The article as the store takes it in. */
export function candidateOf({ views, votes, id, identities, ...article }: OwnArticle) {
  return {
    identities: identities
      ? [...(id === undefined ? [] : [`id:${id}`]), ...identities]
      : identitiesOf({ ...article, id, url: article.originalUrl }),
    article: { ...article, ...(id !== undefined && { id }) },
    ...(views !== undefined && { views }),
    ...(votes !== undefined && { votes }),
  }
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
