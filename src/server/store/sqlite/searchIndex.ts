import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import { fold, typedWords } from '../../text/fold.ts'
import type { CheckedArticle } from '../candidate.ts'
import type { Database } from './database.ts'

/** Puts an article into the search index: title and text folded, and once each word as typed. */
export function indexArticle(database: Database, key: number, article: CheckedArticle): void {
  const text = [
    plainText(article.lead ?? []),
    blockText(article.body),
    article.source ?? '',
    ...article.tags,
  ].join('\n')
  const typed = typedWords(`${article.title}\n${text}`)
  database.run(
    'insert into search (rowid, title, text, words) values (?, ?, ?, ?)',
    key,
    fold(article.title),
    fold(text),
    [...typed].join(' '),
  )
}

export function unindexArticle(database: Database, key: number): void {
  database.run('delete from search where rowid = ?', key)
}
