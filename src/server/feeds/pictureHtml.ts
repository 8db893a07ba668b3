import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '../../contract/picture.ts'
import type { Absolute } from '../pageAddresses.ts'
import { inlineHtml } from './inlineHtml.ts'

/** A picture with its caption and credit. */
export function pictureHtml(picture: Picture, absolute: Absolute): Element {
  const { src, alt, width, height, caption, credit } = picture
  const srcSet = candidates(picture, absolute)
  const widths = srcSet ? { srcSet, sizes: '(max-width: 42rem) 100vw, 40rem' } : {}
  return h('figure', {}, [
    h('img', { src: absolute(src), alt, width, height, ...widths }),
    (caption || credit) &&
      h('figcaption', {}, [
        ...inlineHtml(caption ?? [], absolute),
        caption && credit && ' ',
        credit && h('small', {}, credit),
      ]),
  ])
}

/** The widths of one format, since readers of feeds drop `<picture>`: WebP, which they all show, or the last there is. */
function candidates({ variants = [] }: Picture, absolute: Absolute): string {
  const formats = variants.map(({ mediaType }) => mediaType)
  const format = formats.includes('image/webp') ? 'image/webp' : formats.at(-1)
  return variants
    .filter(({ mediaType }) => mediaType === format)
    .map(({ src, width }) => `${absolute(src)} ${width}w`)
    .join(', ')
}
