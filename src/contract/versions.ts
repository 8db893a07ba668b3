import * as v from 'valibot'
import { apiPaths, withQuery } from './apiPaths.ts'
import { VersionNumber } from './article.ts'
import { Block } from './blocks.ts'
import { Inline } from './inline.ts'
import { Instant } from './moments.ts'
import { Words } from './text.ts'

/** Its address. Apart from the other addresses, which every page has. */
export function versionsPath(id: string, since?: number): string {
  return withQuery(`${apiPaths.article(id)}/versions`, { since })
}

/** What `GET /api/articles/{id}/versions` may be asked: no version older than this one. */
export const VersionsQuery = v.object({ since: v.optional(VersionNumber) })

/** What an article said from an instant on, until the next version. */
export const ArticleVersion = v.object({
  version: VersionNumber,
  at: Instant,
  title: Words,
  lead: v.optional(v.array(Inline)),
  body: v.array(Block),
})
export type ArticleVersion = v.InferOutput<typeof ArticleVersion>

/** The answer of `GET /api/articles/{id}/versions`: the newest first, which is what the article says now. */
export const Versions = v.object({ versions: v.array(ArticleVersion) })
export type Versions = v.InferOutput<typeof Versions>
