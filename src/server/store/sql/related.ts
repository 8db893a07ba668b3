import type { EpochMs } from '../../../contract/instant.ts'
import { seconds } from './context.ts'
import { type TeaserRow, teaserColumns } from './rows.ts'
import { all, type Steps } from './steps.ts'

const MOST = 4
// Enough to leave out the article itself and its two neighbours.
const ASKED = MOST + 3

/** Up to four others, those that share tags first, then those of the section, the newest first.
 * The neighbours stand on the page already, so they come only where there is nothing else. */
export function* relatedTo(
  key: number,
  neighbours: readonly (TeaserRow | undefined)[],
  now: EpochMs,
): Steps<TeaserRow[]> {
  const others = new Map<number, TeaserRow>()
  for (const row of [...(yield* sharingTags(key, now)), ...(yield* inSection(key, now))]) {
    if (row.key !== key && !others.has(row.key)) others.set(row.key, row)
  }
  const isNeighbour = (row: TeaserRow) => neighbours.some((neighbour) => neighbour?.key === row.key)
  const rows = [...others.values()]
  return [...rows.filter((row) => !isNeighbour(row)), ...rows.filter(isNeighbour)].slice(0, MOST)
}

/** The newest of each tag; the more tags they share, the earlier. */
function* sharingTags(key: number, now: EpochMs): Steps<TeaserRow[]> {
  const shared = new Map<number, { row: TeaserRow; tags: number }>()
  const tags = yield* all<{ tag: string }>('select tag from article_tags where article = ?', key)
  for (const { tag } of tags) {
    const rows = yield* all<TeaserRow>(
      `select ${teaserColumns} from article_tags t join articles a on a.key = t.article
        where t.tag = ? and t.published_at <= ? order by t.published_at desc limit ?`,
      tag,
      seconds(now),
      ASKED,
    )
    for (const row of rows) shared.set(row.key, { row, tags: (shared.get(row.key)?.tags ?? 0) + 1 })
  }
  return [...shared.values()]
    .sort((a, b) => b.tags - a.tags || b.row.published_at - a.row.published_at || compare(a.row.id, b.row.id))
    .map(({ row }) => row)
}

function* inSection(key: number, now: EpochMs): Steps<TeaserRow[]> {
  return yield* all<TeaserRow>(
    `select ${teaserColumns} from articles a
      where a.section_id = (select section_id from articles where key = ?) and a.published_at <= ?
      order by a.published_at desc, a.id limit ?`,
    key,
    seconds(now),
    ASKED,
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
