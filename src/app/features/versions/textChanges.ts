import { diffArrays } from 'diff'

/** A run of words, and what became of it. */
export type TextChange = { change: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many differences the comparison would take too long, and show shreds. */
const MOST_DIFFERENCES = 1_000

/** A word with the white space before it; a date, a time or a number with its signs is one word. */
const piece = /\s*[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*|\s*[^\s\p{L}\p{M}\p{N}]|\s+/gu

/** The words of a text, with the white space before each. */
export function piecesOf(text: string): string[] {
  return text.match(piece) ?? []
}

/** Which words of a text were added and removed. What is not removed is the later text to the letter; white space alone is no change. */
export function textChanges(before: string, after: string): TextChange[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const parts = diffArrays(old, now, {
    maxEditLength: MOST_DIFFERENCES,
    comparator: (one, other) => one.trim() === other.trim(),
  })
  if (!parts) return [removedText(before), { change: 'added', text: after }]
  const changes: TextChange[] = []
  let place = 0
  for (const { added, removed, value } of parts) {
    const text = value.join('')
    const last = changes.at(-1)
    const isSpace = text.trim() === ''
    if (removed) {
      if (!isSpace) changes.push(removedText(text))
    } else if (added) changes.push({ change: isSpace ? 'same' : 'added', text })
    else {
      // The first words were taken away: those that follow lost the space before them, and would stick to them.
      if (last?.change === 'removed' && /^\s/.test(old[place] ?? '') && !/^\s/.test(text)) last.text += ' '
      changes.push({ change: 'same', text })
    }
    if (!added) place += value.length
  }
  return changes
}

function removedText(text: string): TextChange {
  return { change: 'removed', text }
}
