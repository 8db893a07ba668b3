import type { BrowserContext, Frame, Page } from '@playwright/test'
import { FOREIGN } from './addresses.ts'

/** What was caught so far, a line each. */
export type Trap = { caught: string[] }

/** What a page asks of hosts that are not its own by showing pictures and sound; anything else is asked by a script, a style or a
 * document of theirs. */
const SHOWN = ['image', 'media']

/** Catches whatever executes in a context: `pwned(…)` in any page and frame, dialogs, windows, frames, and requests to other
 * hosts than the portal's that are for more than a picture or a sound. Nothing leaves the machine. */
export async function setTrap(context: BrowserContext, origin: string | undefined): Promise<Trap> {
  const trap: Trap = { caught: [] }
  const tell = (what: string, page: Page | null) => trap.caught.push(`${what} at ${page?.url()}`)
  await context.exposeBinding('pwned', ({ page }, which: unknown) => tell(`vector ${which}`, page))
  context.on('dialog', (dialog) => {
    tell(`dialog “${dialog.message()}”`, dialog.page())
    dialog.dismiss().catch(() => {})
  })
  context.on('page', (page) => {
    page.on('popup', (popup) => tell(`window ${popup.url()}`, page))
    page.on('framenavigated', (frame) => {
      if (frame.parentFrame()) tell(`frame ${frame.url()}`, page)
    })
  })
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      const request = route.request()
      const isShown = SHOWN.includes(request.resourceType())
      if (!isShown || new URL(request.url()).hostname === FOREIGN) {
        trap.caught.push(`${request.resourceType()} ${request.url()}`)
      }
      await route.abort()
    },
  )
  return trap
}

/** Does in a frame what might set something off: hovers, presses and focuses whatever has a handler, and follows every link that does
 * not lead to another page. Answers how many links it met. */
export function provoke(frame: Page | Frame): Promise<number> {
  return frame.evaluate(() => {
    const everything = [...document.querySelectorAll<HTMLElement | SVGElement>('*')]
    for (const element of everything) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)))
      }
    }
    const leadsAway = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a, area') : null
      const address = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? ''
      if (!/^(https?|mailto|tel):$/.test(URL.parse(address, 'http://a/')?.protocol ?? 'http:')) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // The very first to hear of it, or the app would go where the link leads.
    window.addEventListener('click', leadsAway, true)
    const links = everything.filter((element) => element.matches('a, area, math [href], svg [href]'))
    for (const link of links) {
      for (const type of ['pointerover', 'mouseover', 'focusin', 'pointerdown', 'mousedown', 'contextmenu']) {
        link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
      }
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
    window.removeEventListener('click', leadsAway, true)
    return links.length
  })
}

/** What stands in a page's text though no article of ours has it: elements that load or run, handlers, and addresses with schemes
 * that lead elsewhere than to pages, mail and telephones. */
export function strangersIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((roots) => {
    const running =
      'script, style, link, meta, base, iframe, frame, object, embed, applet, template, noscript'
    const foreign =
      'form, svg, math, textarea, select, [style], [srcdoc], [ping], [contenteditable], [popover]'
    const addresses = [
      'href',
      'src',
      'action',
      'formaction',
      'xlink:href',
      'poster',
      'data',
      'background',
      'cite',
    ]
    const isStrange = (element: Element) =>
      element.matches(`${running}, ${foreign}`) ||
      element.getAttributeNames().some((name) => name.startsWith('on')) ||
      addresses.some((name) => {
        const address = element.getAttribute(name)
        if (address === null) return false
        return !/^(https?|mailto|tel):$/.test(URL.parse(address, location.href)?.protocol ?? '')
      })
    // The app's own, which opens a picture.
    const isOurs = (element: Element) => element.closest('figure > button') !== null
    return roots.flatMap((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => isStrange(element) && !isOurs(element))
        .map((one) => new XMLSerializer().serializeToString(one)),
    )
  })
}
