import type { Block, PictureBlock } from '../../../contract/blocks.ts'
import type { Picture } from '../../../contract/picture.ts'
import { type Places, pictureUrl } from '../markup/links.ts'
import type { Facts } from './facts.ts'

/** The picture that the page names, where it is the article's and not the site's, or else the one that the text begins with;
 * and the text without it there. */
export function leadingPicture(
  named: Facts['picture'],
  body: readonly Block[],
  places: Places,
): { picture?: Picture; body: Block[] } {
  const src = named && !ofSite.test(named.src) ? pictureUrl(named.src, places) : undefined
  if (named && src && !src.startsWith('data:')) return withoutLeading({ ...named, src }, body)
  const [first, ...rest] = body
  return first?.type === 'picture' && rest.length > 0
    ? { picture: pictureIn(first), body: rest }
    : { body: [...body] }
}

const ofSite = /logo|favicon|placeholder|avatar|no-?(?:image|photo)|\bdefault[\w-]*\.\w+$|\bicon/i

/** The text without the leading picture where it begins with that once more; what its block knows better goes with it. */
export function withoutLeading(
  picture: Picture,
  body: readonly Block[],
): { picture: Picture; body: Block[] } {
  const [first, ...rest] = body
  if (first?.type !== 'picture' || nameOf(first.src) !== nameOf(picture.src))
    return { picture, body: [...body] }
  const isSized = picture.width > 0 && picture.height > 0
  return {
    picture: {
      ...pictureIn(first),
      ...picture,
      alt: first.alt || picture.alt,
      ...(first.caption && { caption: first.caption }),
      ...(!isSized && first.src === picture.src && { width: first.width, height: first.height }),
    },
    body: rest,
  }
}

function pictureIn({ type: _, ...picture }: PictureBlock): Picture {
  return picture
}

/** The address without what tells copies of a picture apart: a size in its name, a question, the scheme. */
function nameOf(src: string): string {
  return src
    .replace(/^https?:/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w+$)/, '')
}
