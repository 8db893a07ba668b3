import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { Article, ArticleId } from '../../contract/article.ts'
import { isDay } from '../../contract/day.ts'
import { dayOf, epochOf } from '../../contract/instant.ts'
import { fieldErrors } from '../../contract/issues.ts'
import { Count, Histogram } from '../../contract/rating.ts'
import type { Candidate } from './store.ts'

/** The candidate breaks the contract; the message names each field and what it must be. */
export class InvalidCandidate extends Error {
  override readonly name = 'InvalidCandidate'
}

const schema = v.object({
  identities: v.pipe(v.array(v.string()), v.minLength(1, 'must name the article')),
  article: v.object({ ...Article.entries, id: v.optional(ArticleId) }),
  views: v.optional(Count),
  votes: v.optional(Histogram),
  isUndated: v.optional(v.literal(true)),
  detail: v.optional(v.picklist(['feed', 'summary'])),
  fingerprint: v.optional(v.string()),
})

export type CheckedCandidate = v.InferOutput<typeof schema>
export type CheckedArticle = CheckedCandidate['article']

/** The candidate as the contract has it in the site's zone: NFC, unknown fields dropped. Throws InvalidCandidate. */
export function checkCandidate(candidate: Candidate, timeZone: string): CheckedCandidate {
  const result = v.safeParse(schema, candidate)
  if (result.success) {
    refuseOtherYears(result.output.article, timeZone)
    return result.output
  }
  const problems = fieldErrors(result.issues).map(
    ({ field, message }) => `${field.replace(/^article\./, '') || 'candidate'}: ${message}`,
  )
  throw new InvalidCandidate(problems.join('; '))
}

/** The first and the last hours of the contract's years belong to other years in some zones. */
function refuseOtherYears({ publishedAt, updatedAt = publishedAt }: CheckedArticle, timeZone: string): void {
  const other = Object.entries({ publishedAt, updatedAt }).find(([, at]) => !isDay(dayOf(at, timeZone)))
  if (other)
    throw new InvalidCandidate(`${other[0]}: is in a year that the site cannot show, in its own zone`)
}

/** The same for the same content, however its instant is written; ids, counts and the moment of change are no content. */
export function contentHash(article: CheckedArticle): string {
  const { id: _, publishedAt, updatedAt: __, ...content } = article
  return createHash('sha256')
    .update(JSON.stringify([epochOf(publishedAt), content]))
    .digest('base64url')
}
