/** Where a reader was on a page: CSS pixels scrolled, and the address of the link that had the focus. */
export type Place = { x: number; y: number; link: string | null }

export function placeNow(): Place {
  const active = document.activeElement
  const link = active instanceof HTMLAnchorElement ? active.getAttribute('href') : null
  return { x: scrollX, y: scrollY, link }
}

/** The top of a new page, or what its #fragment names; the focus goes along, so that reading on begins there. */
export function arriveAtNew(hash: string): void {
  const target = targetOf(hash)
  if (target) target.scrollIntoView()
  else scrollTo({ left: 0, top: 0, behavior: 'instant' })
  focusOn(target ?? heading())
}

/** Back where the reader was, on the link that they had followed, where it is still there. */
export function arriveBack({ x, y, link }: Place): void {
  if (link !== null)
    focusOn(document.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`) ?? heading())
  scrollTo({ left: x, top: y, behavior: 'instant' })
}

/** The element that a #fragment names. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null // `#100%` is no encoded word, and names nothing.
  }
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input, select, textarea, summary')) {
    element.tabIndex = -1
  }
  element.focus({ preventScroll: true })
}
