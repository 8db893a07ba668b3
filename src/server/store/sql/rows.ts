import type { Neighbour, Teaser } from '../../../contract/article.ts'
import { instantAt } from '../../../contract/instant.ts'
import type { Picture } from '../../../contract/picture.ts'
import type { Histogram, Rating, Stars } from '../../../contract/rating.ts'
import { ratingOf } from '../../../contract/ratingOf.ts'
import type { Context } from './context.ts'

/** The columns of an article that lists need; none of them reaches into its content. */
export const teaserColumns = `a.key, a.id, a.title, a.published_at, a.section_id, a.section_name, a.language,
  a.teaser_lead, a.teaser_picture, a.is_sticky, a.views, a.votes_1, a.votes_2, a.votes_3, a.votes_4, a.votes_5`

export type VotesRow = {
  votes_1: number
  votes_2: number
  votes_3: number
  votes_4: number
  votes_5: number
}

export type TeaserRow = VotesRow & {
  key: number
  id: string
  title: string
  published_at: number
  section_id: string | null
  section_name: string | null
  language: string | null
  teaser_lead: string | null
  teaser_picture: string | null
  is_sticky: number
  views: number
}

export function histogramOf(row: VotesRow): Histogram {
  return [row.votes_1, row.votes_2, row.votes_3, row.votes_4, row.votes_5]
}

export function ratingOfRow(row: VotesRow, yours: Stars | null): Rating {
  return ratingOf(histogramOf(row), yours)
}

export function neighbourOf(row: TeaserRow, { timeZone, language }: Context): Neighbour {
  return {
    id: row.id,
    title: row.title,
    ...(row.language !== null && row.language !== language && { language: row.language }),
    ...(row.teaser_lead !== null && { lead: row.teaser_lead }),
    publishedAt: instantAt(row.published_at * 1000, timeZone),
    ...(row.section_id !== null &&
      row.section_name !== null && { section: { id: row.section_id, name: row.section_name } }),
    ...(row.teaser_picture !== null && { picture: JSON.parse(row.teaser_picture) as Picture }),
  }
}

export function teaserOf(row: TeaserRow, context: Context): Teaser {
  const { average, count } = ratingOfRow(row, null)
  return {
    ...neighbourOf(row, context),
    ...(row.is_sticky === 1 && { sticky: true as const }),
    views: row.views,
    rating: { average, count },
  }
}
