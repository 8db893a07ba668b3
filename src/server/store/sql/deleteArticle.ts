import { type Counted, countArticle } from './articleCounts.ts'
import type { Context } from './context.ts'
import { run, type Steps } from './steps.ts'

export type ArticlePlace = Counted & { key: number }

/** Takes an article away with its counts, from lists and from search. Inside a transaction. */
export function* deleteArticle({ search }: Context, article: ArticlePlace): Steps<void> {
  yield* search.remove(article.key)
  yield* countArticle(article, -1)
  yield* run('delete from articles where key = ?', article.key)
}
