import type { Sentence } from './sentences.ts'

/** Where a sentence of a script stands on the page of its article: found by its letters, one sentence after the other, so that the
 * page need not be marked for it, and may change in other ways. Null where it stands nowhere. */
export function rangeOf(page: Element, script: readonly Sentence[], index: number): Range | null {
  const letters = lettersOf(page)
  let from = 0
  for (const [place, sentence] of script.slice(0, index + 1).entries()) {
    if (!sentence.isInText) continue
    const wanted = withoutSpaces(sentence.runs.map((run) => run.text).join(''))
    const at = letters.text.indexOf(wanted, from)
    if (at >= 0) from = at + wanted.length
    if (place !== index) continue
    const first = at >= 0 && letters.placeOf(at)
    const last = at >= 0 && letters.placeOf(at + wanted.length - 1)
    if (!first || !last) return null
    const range = new Range()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    return range
  }
  return null
}

type Place = { node: Text; offset: number }

/** The letters of a page from its title on, spaces left out, and where each stands. */
function lettersOf(page: Element): { text: string; placeOf(index: number): Place | undefined } {
  const title = page.querySelector('h1')
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const places: Place[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (title && title.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) continue
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = withoutSpaces(node.data.charAt(offset))
      if (letter === '') continue
      text += letter
      places.push({ node, offset })
    }
  }
  return { text, placeOf: (index) => places[index] }
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
