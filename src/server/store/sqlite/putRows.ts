import { dayAt, epochOf } from '../../../contract/instant.ts'
import type { CheckedArticle, CheckedCandidate } from '../candidate.ts'
import { teaserLead, teaserPicture } from '../teaserText.ts'
import { type Context, seconds } from './context.ts'
import { detailOf, type StoredVersion } from './merge.ts'
import { oldPath } from './oldPaths.ts'
import { indexArticle, unindexArticle } from './searchIndex.ts'
import { tagKey } from './tagKey.ts'

type Added = {
  id: string
  isSample: boolean
  hash: string
  candidate: CheckedCandidate
}

/** Writes a new article, its tags, its index and the counts that it brings. */
export function insertArticle(context: Context, { id, isSample, hash, candidate }: Added): void {
  const { article, views = 0, votes = [0, 0, 0, 0, 0] } = candidate
  const values = {
    id,
    is_sample: isSample ? 1 : 0,
    hash,
    fingerprint: candidate.fingerprint ?? null,
    detail: detailOf(candidate),
    ...contentColumns(context, article),
    updated_at: article.updatedAt === undefined ? null : seconds(epochOf(article.updatedAt)),
    base_views: views,
    views,
    ...Object.fromEntries(
      votes.flatMap((count, index) => [
        [`base_votes_${index + 1}`, count],
        [`votes_${index + 1}`, count],
      ]),
    ),
  }
  const names = Object.keys(values)
  context.database.run(
    `insert into articles (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    ...Object.values(values),
  )
  const key = context.database.get<{ key: number }>('select last_insert_rowid() as key')?.key ?? 0
  writeTags(context, key, article)
  writeOldPaths(context, id, candidate)
  indexArticle(context.database, key, article)
}

type Changed = {
  known: StoredVersion
  id: string
  hash: string
  updatedAt: number | null
  candidate: CheckedCandidate
}

/** Writes changed content; id and counts stay. */
export function updateArticle(context: Context, { known, id, hash, updatedAt, candidate }: Changed): void {
  const { database } = context
  const { key } = known
  const { article } = candidate
  const values = {
    hash,
    fingerprint: candidate.fingerprint ?? known.fingerprint,
    detail: Math.max(known.detail, detailOf(candidate)),
    updated_at: updatedAt,
    ...contentColumns(context, article),
  }
  const assignments = Object.keys(values).map((name) => `${name} = ?`)
  database.run(`update articles set ${assignments.join(', ')} where key = ?`, ...Object.values(values), key)
  database.run('delete from article_tags where article = ?', key)
  writeTags(context, key, article)
  writeOldPaths(context, id, candidate)
  unindexArticle(database, key)
  indexArticle(database, key, article)
}

function contentColumns({ timeZone }: Context, article: CheckedArticle) {
  const { id: _, publishedAt, updatedAt: __, ...content } = article
  const picture = teaserPicture(article)
  return {
    title: article.title,
    published_at: seconds(epochOf(publishedAt)),
    day: dayAt(epochOf(publishedAt), timeZone),
    is_sticky: article.sticky ? 1 : 0,
    section_id: article.section?.id ?? null,
    section_name: article.section?.name ?? null,
    language: article.language ?? null,
    teaser_lead: teaserLead(article) ?? null,
    teaser_picture: picture ? JSON.stringify(picture) : null,
    content: JSON.stringify(content),
  }
}

/** Where the article was before: its first address, and a GUID that is one (`https://a.vn/?p=12`). */
function writeOldPaths({ database }: Context, id: string, { article, identities }: CheckedCandidate): void {
  const guids = identities.flatMap((identity) => /^guid:(https?:.*)$/is.exec(identity)?.[1] ?? [])
  for (const url of [...guids, article.originalUrl ?? '']) {
    const path = /^https?:/i.test(url) ? oldPath(url) : undefined
    if (path) database.run('insert or replace into old_paths (path, id) values (?, ?)', path, id)
  }
}

function writeTags({ database }: Context, key: number, article: CheckedArticle): void {
  const publishedAt = seconds(epochOf(article.publishedAt))
  for (const tag of article.tags) {
    database.run(
      'insert or ignore into article_tags (article, tag, published_at) values (?, ?, ?)',
      key,
      tagKey(tag),
      publishedAt,
    )
  }
}
