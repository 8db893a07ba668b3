import { type Inline, plainText } from '../../../contract/inline.ts'
import { type TextChange, textChanges } from './textChanges.ts'

/** The later text with its marks and links, what was added in `ins`, and what was removed, as plain words, in `del`. */
export function markedText(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  const marker = new Marker(textChanges(plainText(before), plainText(after)))
  return [...marker.marked(after), ...marker.removedHere()]
}

/** Walks along the changes of a text while its inlines are gone through. */
class Marker {
  readonly #changes: TextChange[]

  constructor(changes: readonly TextChange[]) {
    this.#changes = changes.map((each) => ({ ...each }))
  }

  marked(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline) => {
      if (typeof inline === 'string') return this.#markedString(inline)
      // What stood before a link or a mark was no part of it.
      const before = this.removedHere()
      if (!('lineBreak' in inline)) return [...before, { ...inline, text: this.marked(inline.text) }]
      this.#take(1)
      return [...before, inline]
    })
  }

  /** What was removed at this place. */
  removedHere(): Inline[] {
    const [next] = this.#changes
    if (next?.change !== 'removed') return []
    this.#changes.shift()
    return [{ mark: 'del', text: [next.text] }]
  }

  #markedString(text: string): Inline[] {
    const marked: Inline[] = []
    for (let rest = text; rest !== ''; ) {
      marked.push(...this.removedHere())
      const { change, length } = this.#take(rest.length)
      const part = rest.slice(0, length)
      marked.push(change === 'added' ? { mark: 'ins', text: [part] } : part)
      rest = rest.slice(length)
    }
    return marked
  }

  /** Goes on by as many characters, within one change. */
  #take(most: number): { change: TextChange['change']; length: number } {
    const [next] = this.#changes
    if (!next) return { change: 'same', length: most }
    const length = Math.min(most, next.text.length)
    next.text = next.text.slice(length)
    if (next.text === '') this.#changes.shift()
    return { change: next.change, length }
  }
}
