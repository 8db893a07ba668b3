import type { EpochMs } from '../../../contract/instant.ts'
import { decoded } from '../../text/decoded.ts'
import { seconds } from './context.ts'
import { indexKey } from './indexKey.ts'
import { get, type Steps } from './steps.ts'

/** An address's path and query as old sites' links write them: decoded, without a slash at the end. Nothing for a site's root. */
export function oldPath(url: string): string | undefined {
  const parsed = URL.parse(url, 'http://site.invalid')
  if (!parsed) return undefined
  return indexKey(`${decoded(parsed.pathname).replace(/\/+$/, '')}${decoded(parsed.search)}`) || undefined
}

/** The id of the article, there or removed, that was published first at this path; with its query, else without. */
export function* movedTo(path: string, now: EpochMs): Steps<string | null> {
  const asked = [path, path.replace(/\?.*$/s, '')].map(oldPath)
  for (const candidate of asked) {
    const row = yield* get<{ id: string }>(
      `select o.id from old_paths o where o.path = ? and (
        exists (select 1 from articles a where a.id = o.id and a.published_at <= ?)
        or exists (select 1 from tombstones t where t.id = o.id))`,
      candidate ?? '',
      seconds(now),
    )
    if (row) return row.id
  }
  return null
}
