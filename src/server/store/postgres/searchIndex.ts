import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import { dayAt, epochOf } from '../../../contract/instant.ts'
import { indexedWords } from '../../text/fold.ts'
import type { Indexed } from '../sql/searchIndex.ts'
import { run, type Steps } from '../sql/steps.ts'
import { tagKey } from '../sql/tagKey.ts'
import { learn } from '../sql/vocabulary.ts'
import { Lexemes, lexeme } from './lexemes.ts'

/** Between title and text, so that no row of words goes from one into the other. */
const GAP = 2

/** Puts an article's words into the search table. */
export function* indexArticle(
  key: number,
  article: Indexed,
  timeZone: string,
  known: Set<string>,
): Steps<void> {
  const { title, lead = [], body, source = '', tags, section, publishedAt } = article
  const text = [plainText(lead), blockText(body), source, ...tags, section?.name ?? ''].join('\n')
  const ofTitle = indexedWords(title)
  const ofText = indexedWords(text)
  const typed = new Set([...ofTitle.typed, ...ofText.typed])

  const lexemes = new Lexemes()
  const afterTitle = lexemes.addRow(ofTitle.folded.map(lexeme.folded), 1)
  lexemes.addRow(ofText.folded.map(lexeme.folded), afterTitle + GAP)
  lexemes.addRow(ofTitle.folded.map(lexeme.titled), 1)
  for (const word of typed) lexemes.add(lexeme.typed(word))
  for (const tag of tags) lexemes.add(lexeme.tag(tagKey(tag)))
  if (section) lexemes.add(lexeme.section(section.id))
  lexemes.add(lexeme.month(dayAt(epochOf(publishedAt), timeZone)))

  yield* run('insert into search (article, words) values (?, ?::tsvector)', key, lexemes.toString())
  yield* learn(typed, known)
}

export function* unindexArticle(key: number): Steps<void> {
  yield* run('delete from search where article = ?', key)
}
