import { parseSrcset } from 'srcset'
import type { PictureBlock } from '../../../contract/blocks.ts'
import { isHidden, sideOf, styleOf } from './elements.ts'
import { type Places, pictureUrl } from './links.ts'
import { attribute, classesOf, type Element, elementsIn } from './tree.ts'

/** No reader of an article needs more than this many pixels across; a larger one costs without showing. */
const enoughPixels = 1600

const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src', 'data-echo']
const setAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset']

/** Pictures of nothing, which stand in until a script or a reader's scrolling brings the true one. */
const standIn =
  /\/(?:blank|spacer|transparent|placeholder|lazy(?:load)?|loading|1x1|clear|pixel)(?:[-_.][\w.-]*)?\.(?:gif|png|svg)$/i

const pixels: readonly RegExp[] = [
  /\/pixel(?:\.\w+)?$/i,
  /^(?:[\w-]+\.)*(?:doubleclick\.net|scorecardresearch\.com|google-analytics\.com)\//,
  /^(?:pixel|stats)\.(?:wordpress|wp)\.com\//,
  /^(?:[\w-]+\.)*feedburner\.com\/~/,
  /^(?:[\w-]+\.)*facebook\.com\/tr\/?$/,
]

/** The picture of an `img`; without width and height (both 0) where its source does not say them. Nothing for a pixel that
 * counts readers, and for what shows nothing. */
export function pictureOf(img: Element, places: Places): PictureBlock | undefined {
  if (isHidden(img) || styleOf(img, 'visibility') === 'hidden') return undefined
  const width = sideOf(img, 'width')
  const height = sideOf(img, 'height')
  if ((width !== undefined && width <= 2) || (height !== undefined && height <= 2)) return undefined
  const src = bestSource(img, places)
  if (src === undefined || isPixel(src)) return undefined
  const alt = (attribute(img, 'alt') ?? '').replace(/\s+/g, ' ').normalize('NFC')
  const size = isSane(width) && isSane(height) ? { width, height } : { width: 0, height: 0 }
  return { type: 'picture', src, alt, ...size }
}

/** Whether it stands for a letter: a smiley, an icon in the line. Its alt is its text. */
export function isEmoji(img: Element): boolean {
  if (classesOf(img).some((name) => name === 'emoji' || name === 'wp-smiley')) return true
  const [width = 99, height = 99] = [sideOf(img, 'width'), sideOf(img, 'height')]
  return width > 2 && width <= 32 && height > 2 && height <= 32
}

function isSane(side: number | undefined): side is number {
  return side !== undefined && side > 2 && side <= 65_535
}

function bestSource(img: Element, places: Places): string | undefined {
  const usable = candidates(img).flatMap((candidate) => {
    const url = pictureUrl(candidate, places)
    return url && !standIn.test(url.replace(/[?#].*$/s, '')) ? [url] : []
  })
  // A picture inside the address is mostly a stand-in, unless it is all there is.
  const src = usable.find((url) => !url.startsWith('data:')) ?? usable[0]
  const isTinyStandIn = src?.startsWith('data:') && src.length < 200
  return isTinyStandIn ? undefined : src
}

/** The addresses that an `img` offers, the best first: the widest that is of use, what a script would load, then `src`. */
function candidates(img: Element): string[] {
  const around = img.parentNode
  const sources =
    around && 'tagName' in around && around.tagName === 'picture'
      ? elementsIn(around).filter(({ tagName }) => tagName === 'source')
      : []
  return [
    ...setAttributes.flatMap((name) => fromSet(attribute(img, name))),
    ...lazyAttributes.flatMap((name) => attribute(img, name) ?? []),
    ...[attribute(img, 'src') ?? []].flat(),
    ...sources.flatMap((source) => setAttributes.flatMap((name) => fromSet(attribute(source, name)))),
  ]
}

function fromSet(set: string | undefined): string[] {
  if (!set || set.length > 20_000) return []
  const offers = parseSrcset(set).map(({ url, width, density = 1 }) => ({
    url,
    width: width ?? density * 800,
  }))
  const ascending = offers.toSorted((a, b) => a.width - b.width)
  const enough = ascending.filter(({ width }) => width >= enoughPixels)
  const less = ascending.filter(({ width }) => !(width >= enoughPixels)).reverse()
  return [...enough, ...less].map(({ url }) => url)
}

function isPixel(src: string): boolean {
  const url = URL.parse(src)
  return (
    url !== null &&
    url.protocol !== 'data:' &&
    pixels.some((pixel) => pixel.test(`${url.host}${url.pathname}`))
  )
}
