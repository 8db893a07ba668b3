import type { Picture } from '../../contract/picture.ts'
import { InlineText } from './InlineText.tsx'
import { PictureImage } from './PictureImage.tsx'

/** A picture with its caption and credit. `isLead` is the one that the page is seen by first. */
export function PictureFigure({ picture, isLead = false }: { picture: Picture; isLead?: boolean }) {
  return (
    <figure>
      <PictureImage picture={picture} isLead={isLead} sizes="(max-width: 42rem) 100vw, 40rem" />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption && <InlineText text={picture.caption} />}
          {picture.credit && <small> {picture.credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}
