import { playerFor } from '../markup/players.ts'
import type { MediaFile } from './library.ts'

// Markup that stands in for what WordPress would have made when it showed the post.

/** What a post's markup may refer to. */
export type Surroundings = {
  /** The file of an id; undefined where the export does not have it. */
  file(id: string): MediaFile | undefined
  /** The ids of the files that were uploaded to the post. */
  own: readonly string[]
}

/** The pictures with these ids as figures with their captions; what is no picture is left out. */
export function figuresOf(ids: readonly string[], { file }: Surroundings): string {
  const pictures = ids.flatMap((id) => file(id) ?? []).filter(isPicture)
  return pictures.map((picture) => figure(pictureTag(picture), picture.caption)).join('')
}

export function isPicture({ mediaType }: MediaFile): boolean {
  return mediaType.startsWith('image/')
}

/** A picture with its caption; both are markup. */
export function figure(picture: string, caption: string): string {
  const words = caption.replace(/\s*\n\s*/g, ' ').trim()
  return alone(`<figure>${picture}${words && `<figcaption>${words}</figcaption>`}</figure>`)
}

function pictureTag({ url, alt, width, height }: MediaFile): string {
  return `<img${attribute('src', url)}${attribute('alt', alt)}${
    width > 0 && height > 0 ? ` width="${width}" height="${height}"` : ''
  }>`
}

/** A player's address, from which an embed is made, or else a link. */
export function player(url: string): string {
  const address = escaped(url.trim())
  if (!/^https?:/i.test(address)) return ''
  return alone(playerFor(url.trim()) ? `<p>${address}</p>` : `<p><a href="${address}">${address}</a></p>`)
}

export function media(kind: 'audio' | 'video', src: string, poster = ''): string {
  return alone(`<${kind}${attribute('src', src)}${poster && attribute('poster', poster)}></${kind}>`)
}

export function attribute(name: string, value: string): string {
  return ` ${name}="${escaped(value)}"`
}

/** Between blank lines, which end a paragraph in classic markup. */
export function alone(markup: string): string {
  return `\n\n${markup}\n\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
