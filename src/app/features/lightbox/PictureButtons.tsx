import {
  type ComponentType,
  type CSSProperties,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Picture } from '../../../contract/picture.ts'
import { picturesWords } from '../../../strings/pictures.ts'
import { loadCode } from '../../api/loadCode.ts'
import { SMALL } from '../../article/PictureImage.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type PictureOnPage, picturesOf, picturesOnPage } from './articlePictures.ts'
import { Icon } from './Icon.tsx'
import type { LightboxProps } from './Lightbox.tsx'
import styles from './PictureButtons.module.css'
import { leavePicture, showPicture, usePictureInAddress } from './pictureAddress.ts'

/** Lets each picture of the article be seen large: a button on it, for keys and screen readers too, and a press on the picture itself.
 * Nothing moves on the page. The large view's code comes when it is first opened. */
export function PictureButtons({ article }: { article: ArticlePage }) {
  const words = picturesWords[useLanguage().language]
  const pictures = useMemo(() => picturesOf(article), [article])
  const [onPage, setOnPage] = useState<PictureOnPage[]>([])
  const place = usePictureInAddress()
  const picture = place === null ? undefined : pictures[place - 1]
  const { Lightbox, hasFailed } = useLightbox(picture !== undefined)

  useLayoutEffect(() => {
    // The page is read anew for each article.
    setOnPage(article ? picturesOnPage() : [])
  }, [article])

  useEffect(() => {
    const listeners = onPage.flatMap(({ image }, index) =>
      isLarge(pictures[index]) ? [[image, () => showPicture(index + 1)] as const] : [],
    )
    for (const [image, listener] of listeners) image.addEventListener('click', listener)
    return () => {
      for (const [image, listener] of listeners) image.removeEventListener('click', listener)
    }
  }, [onPage, pictures])

  useReturnedFocus(onPage, picture && place, article.id)
  return (
    <>
      {onPage.map(({ figure }, index) => {
        const shown = pictures[index]
        if (!isLarge(shown)) return null
        return createPortal(
          <button
            type="button"
            className={styles.open}
            style={{ '--shown': shownWidth(shown) } as CSSProperties}
            aria-label={words.open(shown.alt)}
            aria-haspopup="dialog"
            onClick={() => showPicture(index + 1)}
          >
            <Icon name="enlarge" />
          </button>,
          figure,
          `${index}`,
        )
      })}
      <p role="alert" className={styles.failed}>
        {hasFailed && words.openFailed}
      </p>
      {Lightbox && picture && place !== null && (
        <Lightbox
          article={article}
          pictures={pictures}
          place={place}
          preview={onPage[place - 1]?.image.currentSrc}
          onMove={showPicture}
          onClose={leavePicture}
        />
      )}
    </>
  )
}

/** The button would cover a smaller picture, of which there is no more to see. */
const LEAST = 200
const isLarge = (picture: Picture | undefined): picture is Picture =>
  picture !== undefined && Math.min(picture.width, picture.height) >= LEAST

/** How wide a picture is seen in its place, which a tall or a small one does not fill. */
const shownWidth = ({ width, height }: Picture) =>
  `min(100%, ${width < SMALL ? `${width}px` : '100%'}, ${(80 * width) / height}svh)`

/** The large view, fetched once it is wanted. Where it cannot be had the address goes back to the page, and the next press tries again. */
function useLightbox(isWanted: boolean) {
  const [Lightbox, setLightbox] = useState<ComponentType<LightboxProps>>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isWanted || Lightbox) return
    setFailed(false)
    loadCode(() => import('./Lightbox.tsx')).then(
      (module) => setLightbox(() => module.Lightbox),
      () => {
        setFailed(true)
        leavePicture()
      },
    )
  }, [isWanted, Lightbox])
  return { Lightbox, hasFailed }
}

/** Once the large view is closed the focus is on the picture that it showed last. */
function useReturnedFocus(onPage: PictureOnPage[], place: number | null | undefined, articleId: string) {
  const last = useRef<{ place: number; articleId: string }>(null)
  useEffect(() => {
    if (place) {
      last.current = { place, articleId }
      return
    }
    // Another page begins at its heading.
    if (last.current?.articleId === articleId)
      onPage[last.current.place - 1]?.figure.querySelector<HTMLElement>(':scope > button')?.focus()
    last.current = null
  }, [onPage, place, articleId])
}
