import { type Block, blockText } from '../../contract/blocks.ts'

const WORDS_OF_TITLE = 12

/** What the report says of an article that is named so. */
export const NAMED_BY_FIRST_WORDS = 'it has no title: named by its first words'

/** A name for an article without one: the first words of its text, empty where it has none. */
export function firstWords(body: readonly Block[]): string {
  const words = blockText(body).split(/\s+/).filter(Boolean)
  const first = words.slice(0, WORDS_OF_TITLE).join(' ')
  return words.length > WORDS_OF_TITLE ? `${first}…` : first
}
