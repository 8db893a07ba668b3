import { dayAt, epochOf } from '../../../contract/instant.ts'
import type { CheckedArticle, CheckedCandidate } from '../candidate.ts'
import { searchHead } from '../search/rank.ts'
import { teaserLead, teaserPicture } from '../teaserText.ts'
import { countArticle } from './articleCounts.ts'
import { type Context, seconds } from './context.ts'
import { detailOf, type StoredVersion } from './merge.ts'
import { oldPath } from './oldPaths.ts'
import { get, run, type Steps } from './steps.ts'
import { tagKey } from './tagKey.ts'

type Added = {
  id: string
  isSample: boolean
  hash: string
  candidate: CheckedCandidate
}

/** Writes a new article, its tags, its index and the counts that it brings. */
export function* insertArticle(context: Context, { id, isSample, hash, candidate }: Added): Steps<void> {
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
  const key = yield* nextKey()
  const columns = { key, ...values }
  const names = Object.keys(columns)
  yield* run(
    `insert into articles (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    ...Object.values(columns),
  )
  yield* countArticle(values, 1)
  yield* writeTags(key, article)
  yield* writeOldPaths(id, candidate)
  yield* context.search.put(key, article)
}

// Not `returning`: in SQLite that opens a savepoint, and each of these makes FTS5 write what it has gathered so far.
function* nextKey(): Steps<number> {
  return ((yield* get<{ key: number | null }>('select max(key) as key from articles'))?.key ?? 0) + 1
}

type Changed = {
  known: StoredVersion
  id: string
  hash: string
  updatedAt: number | null
  candidate: CheckedCandidate
}

/** Writes changed content; id and counts stay. */
export function* updateArticle(
  context: Context,
  { known, id, hash, updatedAt, candidate }: Changed,
): Steps<void> {
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
  yield* run(`update articles set ${assignments.join(', ')} where key = ?`, ...Object.values(values), key)
  yield* countArticle(known, -1)
  yield* countArticle(values, 1)
  yield* run('delete from article_tags where article = ?', key)
  yield* writeTags(key, article)
  yield* writeOldPaths(id, candidate)
  yield* context.search.remove(key)
  yield* context.search.put(key, article)
}

function contentColumns({ timeZone }: Context, article: CheckedArticle) {
  const { id: _, publishedAt, updatedAt: __, ...content } = article
  const picture = teaserPicture(article)
  const lead = teaserLead(article) ?? null
  return {
    title: article.title,
    published_at: seconds(epochOf(publishedAt)),
    day: dayAt(epochOf(publishedAt), timeZone),
    is_sticky: article.sticky ? 1 : 0,
    section_id: article.section?.id ?? null,
    section_name: article.section?.name ?? null,
    language: article.language ?? null,
    teaser_lead: lead,
    search_head: searchHead(article.title, lead ?? ''),
    teaser_picture: picture ? JSON.stringify(picture) : null,
    content: JSON.stringify(content),
  }
}

/** Where the article was before: its first address, and a GUID that is one (`https://a.vn/?p=12`). */
function* writeOldPaths(id: string, { article, identities }: CheckedCandidate): Steps<void> {
  const guids = identities.flatMap((identity) => /^guid:(https?:.*)$/is.exec(identity)?.[1] ?? [])
  for (const url of [...guids, article.originalUrl ?? '']) {
    const path = /^https?:/i.test(url) ? oldPath(url) : undefined
    if (!path) continue
    yield* run(
      'insert into old_paths (path, id) values (?, ?) on conflict (path) do update set id = excluded.id',
      path,
      id,
    )
  }
}

function* writeTags(key: number, article: CheckedArticle): Steps<void> {
  const publishedAt = seconds(epochOf(article.publishedAt))
  for (const tag of article.tags) {
    yield* run(
      `insert into article_tags (article, tag, published_at) values (?, ?, ?)
        on conflict (article, tag) do nothing`,
      key,
      tagKey(tag),
      publishedAt,
    )
  }
}
