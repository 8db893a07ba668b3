import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import { epochOf } from '../../../contract/instant.ts'
import { indexedWords } from '../../text/fold.ts'
import { seconds } from '../sql/context.ts'
import type { Indexed } from '../sql/searchIndex.ts'
import { get, run, type Steps } from '../sql/steps.ts'
import { tagKey } from '../sql/tagKey.ts'
import { learn } from '../sql/vocabulary.ts'
import { marksOf } from './expression.ts'
import { freePlace } from './places.ts'

/** Puts an article into the search index at the place that its instant has. */
export function* indexArticle(key: number, article: Indexed, known: Set<string>): Steps<void> {
  const { title, lead = [], body, source = '', tags, section, publishedAt } = article
  const text = [plainText(lead), blockText(body), source, ...tags, section?.name ?? ''].join('\n')
  const ofTitle = indexedWords(title)
  const ofText = indexedWords(text)
  const typed = new Set([...ofTitle.typed, ...ofText.typed])
  const folded = ofTitle.folded.join(' ')
  const place = yield* freePlace(seconds(epochOf(publishedAt)))
  yield* run('insert into search_places (place, article) values (?, ?)', place, key)
  yield* run(
    'insert into search (rowid, title, text, words, marks) values (?, ?, ?, ?, ?)',
    place,
    folded,
    ofText.folded.join(' '),
    [...typed].join(' '),
    marksOf(section?.id, tags.map(tagKey)),
  )
  yield* run('insert into search_titles (rowid, title) values (?, ?)', place, folded)
  yield* learn(typed, known)
}

export function* unindexArticle(key: number): Steps<void> {
  const row = yield* get<{ place: number }>('select place from search_places where article = ?', key)
  if (!row) return
  yield* run('delete from search where rowid = ?', row.place)
  yield* run('delete from search_titles where rowid = ?', row.place)
  yield* run('delete from search_places where place = ?', row.place)
}
