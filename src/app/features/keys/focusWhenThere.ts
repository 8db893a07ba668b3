/** How long a page may take, in ms, for the reader still to expect the focus to go there. */
const LONGEST_MS = 10_000

/** Gives the focus to a field of the page that is on its way, once it is there; unless the reader does something else meanwhile. */
export function focusWhenThere(selector: string): void {
  const stops = new AbortController()
  const observer = new MutationObserver(() => {
    const field = document.querySelector<HTMLElement>(selector)
    if (!field) return
    stops.abort()
    field.focus()
  })
  stops.signal.addEventListener('abort', () => observer.disconnect())
  const { signal } = stops
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => stops.abort(), { signal, capture: true })
  setTimeout(() => stops.abort(), LONGEST_MS)
  observer.observe(document.body, { childList: true, subtree: true })
}
