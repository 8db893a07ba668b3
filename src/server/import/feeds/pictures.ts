import type { Block, PictureBlock } from '../../../contract/blocks.ts'
import type { Picture } from '../../../contract/picture.ts'
import { isSameFile } from './addresses.ts'
import type { WebFile } from './files.ts'
import { plain } from './words.ts'

/** The leading picture among an entry's files, and the body that is left: where it begins with the same picture, that one is
 * lifted out of it; where it holds it further down, none leads. A preview leads only a body without pictures. */
export function leadingPicture(
  body: Block[],
  files: readonly WebFile[],
): { picture?: Picture; rest: Block[] } {
  const pictures = files.filter(({ kind, url }) => kind === 'image' && !isAvatar(url))
  const inBody = picturesIn(body)
  const isNamed = ({ src }: Picture) => pictures.some(({ url }) => isSameFile(url, src))
  const [first, ...rest] = body
  if (first?.type === 'picture' && isNamed(first)) {
    const { type: _, ...picture } = first
    return { picture, rest }
  }
  const leading = pictures.find(({ isPreview }) => !isPreview || inBody.length === 0)
  return leading && !inBody.some(isNamed) ? { picture: pictureOf(leading), rest: body } : { rest: body }
}

/** Width and height are 0 where the feed does not say them. */
function pictureOf({ url, alt, caption, credit, width, height }: WebFile): Picture {
  const words = (text: string | undefined) => (text === undefined ? '' : plain({ text, isMarkup: true }))
  const [captionText, creditText] = [words(caption), words(credit)]
  const isMeasured = isSide(width) && isSide(height)
  return {
    src: url,
    alt: words(alt),
    ...(captionText && { caption: [captionText] }),
    ...(creditText && { credit: creditText }),
    width: isMeasured ? width : 0,
    height: isMeasured ? height : 0,
  }
}

function isSide(pixels: number | undefined): pixels is number {
  return pixels !== undefined && Number.isInteger(pixels) && pixels >= 1 && pixels <= 65_535
}

/** The face of whoever wrote it, which blogs name among the pictures. */
function isAvatar(url: string): boolean {
  return /^https?:\/\/[^/]*\bgravatar\.com\//i.test(url)
}

/** The pictures in blocks, however deep. */
export function picturesIn(blocks: readonly Block[]): PictureBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return block
    if (block.type === 'quote') return picturesIn(block.body)
    return block.type === 'list' ? picturesIn(block.items.flat()) : []
  })
}
