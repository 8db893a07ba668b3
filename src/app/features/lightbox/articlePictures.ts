import type { Article } from '../../../contract/article.ts'
import type { Block } from '../../../contract/blocks.ts'
import type { Picture } from '../../../contract/picture.ts'

/** The pictures of an article in the order of its page: the leading one, then those of its text, in lists and quotes too. */
export function picturesOf({ picture, body }: Pick<Article, 'picture' | 'body'>): Picture[] {
  return [...(picture ? [picture] : []), ...picturesIn(body)]
}

function picturesIn(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [block]
    if (block.type === 'list') return block.items.flatMap(picturesIn)
    return block.type === 'quote' ? picturesIn(block.body) : []
  })
}

/** A picture's figure on the page, and the image in it. */
export type PictureOnPage = { figure: HTMLElement; image: HTMLImageElement }

/** Where the pictures of the shown article stand, in the same order. Sound, film and players are figures without an image of their own. */
export function picturesOnPage(): PictureOnPage[] {
  return [...document.querySelectorAll<HTMLElement>('main article figure')].flatMap((figure) => {
    const image = figure.querySelector<HTMLImageElement>(':scope > img, :scope > picture > img')
    return image ? [{ figure, image }] : []
  })
}

/** The file with the most pixels of each media type, for a browser to take the first that it can show. */
export function largestVariants({ variants = [] }: Picture): { src: string; mediaType: string }[] {
  const largest = new Map<string, (typeof variants)[number]>()
  for (const variant of variants)
    if (variant.width > (largest.get(variant.mediaType)?.width ?? 0)) largest.set(variant.mediaType, variant)
  return [...largest.values()]
}
