import type { Day } from '../../../contract/day.ts'
import { get, run, type Steps } from './steps.ts'

// How many articles there are, of each day and of each section, kept by the transactions that write articles: nothing is counted row by
// row to be shown. Section '' stands for all of them, and so does day ''. Articles to come are in these counts.

/** Where an article counts. */
export type Counted = { day: Day; section_id: string | null }

/** Adds an article to the counts, or takes it away. Inside a transaction. */
export function* countArticle({ day, section_id }: Counted, change: 1 | -1): Steps<void> {
  for (const section of section_id === null ? [''] : ['', section_id]) {
    for (const each of ['', day]) {
      yield* run(
        `insert into article_counts (section, day, articles) values (?, ?, ?)
          on conflict (section, day) do update set articles = article_counts.articles + excluded.articles`,
        section,
        each,
        change,
      )
    }
  }
}

/** Counts every article once more. Inside a transaction. */
export function* countAnew(): Steps<void> {
  yield* run('delete from article_counts')
  for (const section of ["''", 'section_id']) {
    for (const day of ["''", 'day']) {
      yield* run(
        `insert into article_counts (section, day, articles) select ${section}, ${day}, count(*) from articles
          where ${section} is not null group by 1, 2`,
      )
    }
  }
}

/** How many articles a section, or all, has in some days; those to come included. */
export function* countOf(section: string, from: Day | undefined, to: Day | undefined): Steps<number> {
  if (from === undefined && to === undefined) {
    const sql = "select articles from article_counts where section = ? and day = ''"
    return (yield* get<{ articles: number }>(sql, section))?.articles ?? 0
  }
  const row = yield* get<{ articles: number | null }>(
    "select sum(articles) as articles from article_counts where section = ? and day >= ? and day <= ? and day <> ''",
    section,
    from ?? '0',
    to ?? '9999-12-31',
  )
  return row?.articles ?? 0
}
