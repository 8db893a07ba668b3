import type { Block, MediaBlock } from '../../../contract/blocks.ts'
import { isHidden, sideOf, styleOf } from './elements.ts'
import { linkUrl, sourceUrl } from './links.ts'
import { playerFor } from './players.ts'
import { attribute, type Element, elementsIn } from './tree.ts'

/** The `video` or `audio` that plays from an http(s) address. */
export function mediaOf(element: Element, base: string | undefined): MediaBlock | undefined {
  const sources = [element, ...elementsIn(element).filter(({ tagName }) => tagName === 'source')]
  const src = sources
    .flatMap((source) => [attribute(source, 'src'), attribute(source, 'data-src')])
    .map((address) => sourceUrl(address, base))
    .find((address) => address !== undefined)
  if (src === undefined || isHidden(element)) return undefined
  const poster = sourceUrl(attribute(element, 'poster'), base)
  return {
    type: 'media',
    kind: element.tagName === 'audio' ? 'audio' : 'video',
    src,
    ...(poster !== undefined && { poster }),
  }
}

/** What an `iframe`, `embed` or `object` shows: the player of a known site, else a link to what stands in the frame.
 * Nothing for what nobody was to see. */
export function frameOf(element: Element, base: string | undefined): Block | undefined {
  if (isUnseen(element)) return undefined
  const addresses = addressesOf(element).flatMap((address) => linkUrl(address, base) ?? [])
  const titled = attribute(element, 'title')?.replace(/\s+/g, ' ').normalize('NFC')
  for (const address of addresses) {
    const player = playerFor(address)
    if (player) return { type: 'embed', ...player, title: titled ?? player.provider }
  }
  const link = addresses.find((address) => /^https?:/.test(address))
  if (link === undefined || /\.swf$/i.test(new URL(link).pathname)) return undefined
  const { host, pathname } = new URL(link)
  return { type: 'paragraph', text: [{ link, text: [titled ?? `${host}${pathname}`] }] }
}

/** Whether a known player stands in the object: its own fallback then says nothing more. */
export function playsItself(object: Element): boolean {
  return !isUnseen(object) && addressesOf(object).some((address) => playerFor(address) !== undefined)
}

function addressesOf(element: Element): string[] {
  const inside = elementsIn(element).flatMap((child) => {
    if (child.tagName === 'embed' || child.tagName === 'iframe') return addressesOf(child)
    const isAddress = /^(?:movie|src|url)$/i.test(attribute(child, 'name') ?? '')
    return child.tagName === 'param' && isAddress ? (attribute(child, 'value') ?? []) : []
  })
  const names = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data']
  return [...names.flatMap((name) => attribute(element, name) ?? []), ...inside]
}

function isUnseen(element: Element): boolean {
  const sides = [sideOf(element, 'width'), sideOf(element, 'height')]
  return (
    isHidden(element) ||
    styleOf(element, 'visibility') === 'hidden' ||
    sides.some((side) => side !== undefined && side <= 2)
  )
}
