/** Where a reader was on a page: CSS pixels scrolled, and the address of the link that had the focus. */
export type Place = { x: number; y: number; link: string | null }

export function placeNow(): Place {
  const active = document.activeElement
  const link = active instanceof HTMLAnchorElement ? active.getAttribute('href') : null
  return { x: scrollX, y: scrollY, link }
}

/** The top of a new page, or what its #fragment names; the focus goes along, so that reading on begins there. */
export function arriveAtNew(hash: string): void {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  if (target) target.scrollIntoView()
  else scrollTo({ left: 0, top: 0, behavior: 'instant' })
  focusOn(target ?? heading())
}

/** Back where the reader was, on the link that they had followed, where it is still there. */
export function arriveBack(place: Place | undefined): void {
  if (place?.link) {
    const link = document.querySelector<HTMLElement>(`a[href="${CSS.escape(place.link)}"]`)
    if (link) link.focus({ preventScroll: true })
    else focusOn(heading())
  } else if (place === undefined) {
    focusOn(heading())
  }
  scrollTo({ left: place?.x ?? 0, top: place?.y ?? 0, behavior: 'instant' })
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
