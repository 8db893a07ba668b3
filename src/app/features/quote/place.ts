/** Between the words and the button, and the least that is left of the window under its top edge. */
const GAP = 6
const ROOM = 60

let sheet: CSSStyleSheet | undefined

/** Says in the page's styles where a selection ends, in the document, for the button that stands there. A sheet of its own, since the
 * page's policy lets no element have styles. */
export function setPlace(range: Range): void {
  const line = [...(range.getClientRects?.() ?? [])].at(-1)
  if (!line || !('adoptedStyleSheets' in document)) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  const x = Math.round(line.right + scrollX)
  const y = Math.round(Math.min(line.bottom + GAP, innerHeight - ROOM) + scrollY)
  sheet.replaceSync(`:root { --quote-x: ${x}px; --quote-y: ${y}px }`)
}
