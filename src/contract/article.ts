import * as v from 'valibot'
import { Block } from './blocks.ts'
import { Inline } from './inline.ts'
import { Instant } from './moments.ts'
import { Picture } from './picture.ts'
import { Average, Count } from './rating.ts'
import { LanguageTag, LinkUrl, SourceUrl, Text, Words } from './text.ts'

/** Made once from day and title, and never changed. */
export const ArticleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/, 'must be 1–120 of a–z, 0–9 and -'))

export const SectionId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'must be 1–60 of a–z, 0–9 and -'))
export const Section = v.object({ id: SectionId, name: Words })
export type Section = v.InferOutput<typeof Section>

/** Counts an article's versions, from 1. */
export const VersionNumber = v.pipe(
  v.number('must be a whole number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
)

export const Attachment = v.object({
  url: LinkUrl,
  name: Words,
  mediaType: Text,
  bytes: v.optional(Count),
})
export type Attachment = v.InferOutput<typeof Attachment>

export const Article = v.object({
  id: ArticleId,
  title: Words,
  /** The paragraph under the title (sapo). */
  lead: v.optional(v.array(Inline)),
  publishedAt: Instant,
  updatedAt: v.optional(Instant),
  /** When it is not the site's. */
  language: v.optional(LanguageTag),
  section: v.optional(Section),
  /** The leading picture. */
  picture: v.optional(Picture),
  body: v.array(Block),
  /** "Vụ Công nghệ cao", shown as «Nguồn: …». */
  source: v.optional(Words),
  authors: v.array(Words),
  tags: v.array(Words),
  attachments: v.array(Attachment),
  /** Where it was published first. */
  originalUrl: v.optional(SourceUrl),
  /** Its publisher wants it to be seen first. */
  sticky: v.optional(v.literal(true)),
})
export type Article = v.InferOutput<typeof Article>

const teaserFacts = {
  id: ArticleId,
  title: Words,
  language: v.optional(LanguageTag),
  lead: v.optional(Text),
  publishedAt: Instant,
  section: v.optional(Section),
  picture: v.optional(Picture),
}

/** A neighbour or related article on an article's page: a teaser without counts. */
export const Neighbour = v.object(teaserFacts)
export type Neighbour = v.InferOutput<typeof Neighbour>

/** An article in a list. `snippet` shows where a search found its words. */
export const Teaser = v.object({
  ...teaserFacts,
  snippet: v.optional(v.array(Inline)),
  sticky: v.optional(v.literal(true)),
  views: Count,
  rating: v.object({ average: Average, count: Count }),
})
export type Teaser = v.InferOutput<typeof Teaser>

/** The answer of `GET /api/articles/{id}`; `previous` was published before it. */
export const ArticlePage = v.object({
  ...Article.entries,
  /** Of the text; left out where it was never changed. */
  version: v.optional(VersionNumber),
  previous: v.nullable(Neighbour),
  next: v.nullable(Neighbour),
  related: v.array(Neighbour),
})
export type ArticlePage = v.InferOutput<typeof ArticlePage>
