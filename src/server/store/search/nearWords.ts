/** From this length on a word may be two edits away. */
const LONG = 8

/** The words of a vocabulary that may have been meant: one edit away (a letter more, less, another, or two that changed places), two
 * for long words. The nearest first, of equals those that begin alike. */
export function nearWords(word: string, vocabulary: Iterable<string>, most = 5): string[] {
  const reach = word.length >= LONG ? 2 : 1
  const near: { other: string; distance: number }[] = []
  for (const other of vocabulary) {
    if (other === word || Math.abs(other.length - word.length) > reach) continue
    const distance = editsBetween(word, other, reach)
    if (distance <= reach) near.push({ other, distance })
  }
  const beginsAlike = (other: string) => Number(other[0] === word[0])
  return near
    .sort((a, b) => a.distance - b.distance || beginsAlike(b.other) - beginsAlike(a.other))
    .slice(0, most)
    .map(({ other }) => other)
}

/** Damerau and Levenshtein's distance (optimal string alignment); some number above `reach` where it is more than that. */
function editsBetween(one: string, other: string, reach: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const areSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && areSwapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1)
      next.push(edits)
    }
    if (Math.min(...next) > reach) return reach + 1
    before = last
    last = next
  }
  return last[other.length] ?? reach + 1
}
