import type { Picture } from '../../contract/picture.ts'

type PictureImageProps = {
  picture: Picture
  /** How wide it stands, as the `sizes` attribute says it. */
  sizes: string
  isLead?: boolean
  /** Where the words beside it say the same: an empty alternative. */
  isDecoration?: boolean
}

/** A picture of fewer pixels across stays as it is: as wide as the text it would be a blur. */
export const SMALL = 320

/** A picture whose place is known before it comes; below the first screen it comes when it is near. */
export function PictureImage({ picture, sizes, isLead = false, isDecoration = false }: PictureImageProps) {
  const variants = picture.variants ?? []
  const srcSet = (mediaType: string) =>
    variants
      .filter((variant) => variant.mediaType === mediaType)
      .map((variant) => `${variant.src} ${variant.width}w`)
      .join(', ')
  const mediaTypes = [...new Set(variants.map((variant) => variant.mediaType))]
  const image = (
    <img
      src={picture.src}
      alt={isDecoration ? '' : picture.alt}
      width={picture.width}
      height={picture.height}
      data-small={picture.width < SMALL ? '' : undefined}
      loading={isLead ? 'eager' : 'lazy'}
      fetchPriority={isLead ? 'high' : undefined}
      // The page waits for none but the one that it is seen by.
      decoding={isLead ? undefined : 'async'}
    />
  )
  if (mediaTypes.length === 0) return image
  return (
    <picture>
      {mediaTypes.map((mediaType) => (
        <source key={mediaType} type={mediaType} srcSet={srcSet(mediaType)} sizes={sizes} />
      ))}
      {image}
    </picture>
  )
}
