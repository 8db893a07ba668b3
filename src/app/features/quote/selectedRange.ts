/** What is selected of an article's text; null where that is nothing, or begins in another part of the page. */
export function selectedRange(selection: Selection | null): Range | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const { startContainer } = range
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const body = start?.closest('[data-article-body]')
  if (!body) return null
  // Three presses select a paragraph up to the start of what comes next, which may be outside.
  if (!body.contains(range.endContainer)) range.setEnd(body, body.childNodes.length)
  return /[\p{L}\p{N}]/u.test(range.toString()) ? range : null
}
