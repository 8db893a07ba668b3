/** Where a reader was on a page: CSS pixels scrolled, and the link that had the focus, by its address and its place
 * among the links with the same one. */
export type Place = { x: number; y: number; link: { href: string; index: number } | null }

export function placeNow(): Place {
  const active = document.activeElement
  const href = active instanceof HTMLAnchorElement ? active.getAttribute('href') : null
  const link = href === null ? null : { href, index: linksTo(href).indexOf(active as HTMLElement) }
  return { x: scrollX, y: scrollY, link }
}

/** The top of a new page, or what its #fragment names; the focus goes along, so that reading on begins there. */
export function arriveAtNew(hash: string): void {
  const target = targetOf(hash)
  if (target) target.scrollIntoView()
  else scrollTo({ left: 0, top: 0, behavior: 'instant' })
  focusOn(target ?? heading())
}

/** Back where the reader was, on the link that they had followed, or on the heading where that is not known: some
 * browsers do not focus what is clicked. */
export function arriveBack({ x, y, link }: Place): void {
  focusOn((link && linksTo(link.href)[link.index]) ?? heading())
  scrollTo({ left: x, top: y, behavior: 'instant' })
}

/** After a page came at last that had failed: reading begins at its heading. */
export function focusHeading(): void {
  focusOn(heading())
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)]
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

/** A reader who is in it already stays: the browser has led them to a #fragment before the app hears of it, and they may have gone on. */
function focusOn(element: HTMLElement | null): void {
  if (!element || element.contains(document.activeElement)) return
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input, select, textarea, summary')) {
    element.tabIndex = -1
  }
  element.focus({ preventScroll: true })
}
