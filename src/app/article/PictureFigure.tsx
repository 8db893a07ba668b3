import type { Picture } from '../../contract/picture.ts'
import { InlineText } from './InlineText.tsx'
import { PictureImage } from './PictureImage.tsx'

/** A picture with its caption and credit, as wide as the text and never taller than the screen. `isLead` is the one that the page
 * is seen by first. */
export function PictureFigure({ picture, isLead = false }: { picture: Picture; isLead?: boolean }) {
  return (
    <figure>
      <PictureImage picture={picture} isLead={isLead} sizes={sizesOf(picture)} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          <Caption picture={picture} />
        </figcaption>
      )}
    </figure>
  )
}

/** A dot in the middle parts the caption from the credit, where no full stop does. */
export function Caption({ picture: { caption, credit } }: { picture: Picture }) {
  return (
    <>
      {caption && <InlineText text={caption} />}
      {credit && (
        <small>
          {caption && (/[.!?…]$/.test(`${caption.at(-1)}`) ? ' ' : ' · ')}
          {credit}
        </small>
      )}
    </>
  )
}

/** The text's column is 40rem wide and stands between margins of 1rem; a picture in it has at most 80 % of the screen's height,
 * which makes a tall one narrower. */
function sizesOf({ width, height }: Picture): string {
  if (width >= height) return '(max-width: 42rem) calc(100vw - 2rem), 40rem'
  return `min(100vw - 2rem, 40rem, ${Math.ceil((80 * width) / height)}vh)`
}
