import type { Context } from './context.ts'
import { type ArticlePlace, deleteArticle } from './deleteArticle.ts'
import { setSetting, setting } from './settings.ts'
import { all, run, type Steps } from './steps.ts'

/** Whether real content was ever taken in. */
export function* isRealContent(): Steps<boolean> {
  return (yield* setting('real_content')) !== undefined
}

/** The first real article takes the sample bulletin away for good, counts and all. Inside a transaction. */
export function* welcomeRealContent(context: Context): Steps<void> {
  if (yield* isRealContent()) return
  const samples = yield* all<ArticlePlace & { id: string }>(
    'select key, id, day, section_id from articles where is_sample = 1',
  )
  for (const sample of samples) {
    yield* deleteArticle(context, sample)
    yield* run('delete from identities where id = ?', sample.id)
    yield* run('delete from old_paths where id = ?', sample.id)
  }
  yield* setSetting('real_content', 'yes')
}
