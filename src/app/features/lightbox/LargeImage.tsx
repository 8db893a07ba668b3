import { useState } from 'react'
import type { Picture } from '../../../contract/picture.ts'
import { largestVariants } from './articlePictures.ts'
import styles from './Lightbox.module.css'

type LargeImageProps = {
  picture: Picture
  /** The file that the page shows it by, which is there already. */
  preview: string | undefined
  /** As it is drawn, in CSS pixels. */
  width: number
  height: number
  language: string | undefined
  /** Says that the large file could not be had. */
  failed: string
}

/** A picture by its largest file, over the smaller one of the page until it has come. */
export function LargeImage({ picture, preview, width, height, language, failed }: LargeImageProps) {
  const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming')
  return (
    <div className={styles.canvas}>
      {state !== 'here' && preview && (
        <img src={preview} alt="" width={width} height={height} draggable={false} />
      )}
      <picture hidden={state === 'failed' && preview !== undefined}>
        {largestVariants(picture).map(({ src, mediaType }) => (
          <source key={mediaType} type={mediaType} srcSet={src} />
        ))}
        <img
          src={picture.src}
          alt={picture.alt}
          lang={language}
          width={width}
          height={height}
          draggable={false}
          onLoad={() => setState('here')}
          onError={() => setState('failed')}
        />
      </picture>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {failed}
        </p>
      )}
    </div>
  )
}
