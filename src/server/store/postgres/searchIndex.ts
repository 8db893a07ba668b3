import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import { epochOf } from '../../../contract/instant.ts'
import { indexedWords } from '../../text/fold.ts'
import { seconds } from '../sql/context.ts'
import type { Indexed } from '../sql/searchIndex.ts'
import { run, type Steps } from '../sql/steps.ts'
import { tagKey } from '../sql/tagKey.ts'
import { learn } from '../sql/vocabulary.ts'
import { Lexemes, lexeme } from './lexemes.ts'
import { monthOf } from './months.ts'

/** Between title and text, so that no row of words goes from one into the other. */
const GAP = 2
/** What nobody writes is not indexed to its end, so that there is room for the rest: characters of a title, and tags. */
const LONGEST_TITLE = 5_000
const MOST_TAGS = 1_000

type Words = ReturnType<typeof indexedWords>

/** Puts an article's words into the search table. */
export function* indexArticle(key: number, article: Indexed, known: Set<string>): Steps<void> {
  const { title, lead = [], body, source = '', tags, section } = article
  const text = [plainText(lead), blockText(body), source, ...tags, section?.name ?? ''].join('\n')
  const ofTitle = indexedWords(title.slice(0, LONGEST_TITLE))
  let ofText = indexedWords(text)
  let lexemes = lexemesOf(article, ofTitle, ofText)
  // What is longer than a book is found by its beginning.
  for (let length = text.length; !lexemes.isFitting; ) {
    length = Math.floor(length / 2)
    ofText = indexedWords(text.slice(0, length))
    lexemes = lexemesOf(article, ofTitle, ofText)
  }
  yield* run(
    `insert into search (article, published_at, id, words)
      select key, published_at, id, ?::tsvector from articles where key = ?`,
    lexemes.toString(),
    key,
  )
  yield* learn(new Set([...ofTitle.typed, ...ofText.typed]), known)
}

function lexemesOf({ tags, section, publishedAt }: Indexed, ofTitle: Words, ofText: Words): Lexemes {
  const lexemes = new Lexemes()
  const afterTitle = lexemes.addRow(ofTitle.folded.map(lexeme.folded), 1)
  lexemes.addRow(ofText.folded.map(lexeme.folded), afterTitle + GAP)
  lexemes.addRow(ofTitle.folded.map(lexeme.titled), 1)
  for (const { folded } of [ofTitle, ofText]) {
    for (const [index, word] of folded.slice(1).entries()) lexemes.add(lexeme.pair(folded[index] ?? '', word))
  }
  for (const word of ofTitle.typed) lexemes.add(lexeme.typed(word))
  for (const word of ofText.typed) lexemes.add(lexeme.typed(word))
  for (const tag of tags.slice(0, MOST_TAGS)) lexemes.add(lexeme.tag(tagKey(tag)))
  if (section) lexemes.add(lexeme.section(section.id))
  lexemes.add(lexeme.month(monthOf(seconds(epochOf(publishedAt)))))
  return lexemes
}

export function* unindexArticle(key: number): Steps<void> {
  yield* run('delete from search where article = ?', key)
}
