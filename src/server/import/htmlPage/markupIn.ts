/** The markup of all that is in an element. Each node of the parser’s documents writes itself out as text. */
export function markupIn(element: Element): string {
  return [...element.childNodes].join('')
}
