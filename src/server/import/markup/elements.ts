import { attribute, type Element, elementsIn, hasAttribute } from './tree.ts'

const traceless = new Set(
  `script style template svg canvas head title meta base link param source track input select option optgroup textarea
  button datalist noframes noembed frameset xml`.split(/\s+/),
)

const blockish = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary
  table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
)

const inline = new Set(
  `a abbr acronym area audio b bdi bdo big br cite code data del dfn em embed font i iframe img ins kbd label map mark
  math meter nobr noscript object output picture progress q rb rp rt rtc ruby s samp small span strike strong sub sup
  time tt u var video wbr`.split(/\s+/),
)

/** Whether neither the element nor anything in it is to be read. Word's islands of XML are data too. */
export function leavesNoTrace(element: Element): boolean {
  // The editor's own button beside a file's link, which says the same.
  const isButton = /\bwp-block-file__button\b/.test(attribute(element, 'class') ?? '')
  return isButton || traceless.has(element.tagName)
}

/** Whether it is closed until a script opens it, a tab or an accordion: its words count, its pictures and frames do not. */
export function isHidden(element: Element): boolean {
  return hasAttribute(element, 'hidden') || styleOf(element, 'display') === 'none'
}

/** Whether the element stands on lines of its own; one that nobody knows does if it holds one that does. */
export function isBlockish(element: Element): boolean {
  if (blockish.has(element.tagName)) return true
  if (inline.has(element.tagName)) return false
  return elementsIn(element).some((child) => blockish.has(child.tagName))
}

/** The value of a property in the element's style attribute, in small letters. The last one counts. */
export function styleOf(element: Element, property: string): string | undefined {
  const style = attribute(element, 'style')
  if (!style || style.length > 10_000) return undefined
  return style
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':'))
    .findLast(([name]) => name?.trim() === property)?.[1]
    ?.replace('!important', '')
    .trim()
}

/** A side in CSS pixels by attribute or style, where it is said in pixels. */
export function sideOf(element: Element, side: 'width' | 'height'): number | undefined {
  const said = attribute(element, side) ?? styleOf(element, side) ?? ''
  const pixels = /^(\d{1,5})(?:\.\d+)?(?:px)?$/i.exec(said)?.[1]
  return pixels === undefined ? undefined : Number(pixels)
}
