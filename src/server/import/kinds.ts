import { ownJson } from './ownJson.ts'
import type { Kind } from './reading.ts'
import { textPage } from './textPage.ts'

/** Every kind that can be read; the first that recognises a text reads it. */
const kinds: readonly Kind[] = [ownJson, textPage]

/** The kind of a text, or undefined where none recognises it. */
export function kindOf(text: string): Kind | undefined {
  return kinds.find((kind) => kind.recognise(text))
}

/** The kinds in words, for whoever brought another. */
export const kindNames = kinds.map((kind) => kind.name).join('; ')
