import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Article } from '../../../contract/article.ts'
import type { Picture } from '../../../contract/picture.ts'
import { picturesWords } from '../../../strings/pictures.ts'
import { Caption } from '../../article/PictureFigure.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useContentLanguage } from '../site/useContentLanguage.ts'
import { Icon } from './Icon.tsx'
import { LargeImage } from './LargeImage.tsx'
import styles from './Lightbox.module.css'
import { useGestures } from './useGestures.ts'
import { STEP, useZoom } from './useZoom.ts'

export type LightboxProps = {
  article: Article
  pictures: readonly Picture[]
  /** Of the picture that is shown, from 1. */
  place: number
  /** The file that the page shows it by, for until the large one has come. */
  preview: string | undefined
  onMove: (place: number) => void
  onClose: () => void
}

/** How far an arrow moves a picture that is larger than the stage, in CSS pixels. */
const PAN = 80

/** An article's pictures, one at a time, on the whole screen: larger and smaller, with caption and credit. */
export function Lightbox({ article, pictures, place, preview, onMove, onClose }: LightboxProps) {
  const { language, strings } = useLanguage()
  const words = picturesWords[language]
  const contentLanguage = useContentLanguage(article.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLElement>(null)
  // Said to those who do not see it: what a press on a button or a key has changed.
  const [said, setSaid] = useState('')
  const picture = pictures[place - 1] as Picture
  const zoom = useZoom(stage, picture)
  const isZoomed = zoom.level > 1
  const percent = (level: number) => strings.common.number(Math.round(level * 100))

  const move = (step: 1 | -1) => {
    const next = pictures[place - 1 + step]
    if (!next) return
    onMove(place + step)
    setSaid(words.placeOf(place + step, pictures.length, next.alt))
  }
  const zoomBy = (factor: number) => {
    const level = Math.min(zoom.most, Math.max(1, zoom.level * factor))
    zoom.zoomTo(level)
    setSaid(words.zoomed(percent(level)))
  }
  useGestures(stage, { zoom, onMove: move, onClose })

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Its name is read, and no button of it is chosen before the reader does.
    element?.focus()
    return () => element?.close()
  }, [])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pan = isZoomed && PANS[event.key]
    if (pan) stage.current?.scrollBy(...pan)
    else if (event.key === 'ArrowRight') move(1)
    else if (event.key === 'ArrowLeft') move(-1)
    else if (event.key === '+' || event.key === '=') zoomBy(STEP)
    else if (event.key === '-') zoomBy(1 / STEP)
    else if (event.key === '0') zoomBy(0)
    else return
    event.preventDefault()
  }
  const button = (
    name: 'zoomIn' | 'zoomOut' | 'previous' | 'next' | 'close',
    isAble: boolean,
    act: () => void,
  ) => (
    // What cannot be done now stays a button, so that the focus on it is not lost.
    <button
      type="button"
      className={styles.button}
      data-act={name}
      aria-label={words[name]}
      aria-disabled={!isAble || undefined}
      onClick={() => isAble && act()}
    >
      <Icon name={name} />
    </button>
  )
  return (
    <dialog
      ref={dialog}
      className={styles.lightbox}
      tabIndex={-1}
      lang={language}
      aria-label={words.placeOf(place, pictures.length, picture.alt)}
      onKeyDown={press}
      onCancel={(event) => {
        // Escape and Android's way back: it closes when the address has changed.
        event.preventDefault()
        onClose()
      }}
      // A browser closes it by itself when asked twice.
      onClose={(event) => !event.currentTarget.open && onClose()}
    >
      <div className={styles.bar}>
        <span className={styles.place}>{words.place(place, pictures.length)}</span>
        {button('zoomOut', isZoomed, () => zoomBy(1 / STEP))}
        <span className={styles.level}>{words.zoom(percent(zoom.level))}</span>
        {button('zoomIn', zoom.level < zoom.most, () => zoomBy(STEP))}
        {button('close', true, onClose)}
      </div>
      <div className={styles.middle}>
        <section
          ref={stage}
          className={styles.stage}
          data-zoomed={isZoomed || undefined}
          tabIndex={isZoomed ? 0 : undefined}
          aria-label={isZoomed ? words.stage : undefined}
        >
          <LargeImage
            key={place}
            picture={picture}
            preview={preview}
            width={zoom.width}
            height={zoom.height}
            language={contentLanguage}
            failed={words.failed}
          />
        </section>
        {pictures.length > 1 && button('previous', place > 1, () => move(-1))}
        {pictures.length > 1 && button('next', place < pictures.length, () => move(1))}
      </div>
      {(picture.caption || picture.credit) && (
        <p className={styles.caption} lang={contentLanguage}>
          <Caption picture={picture} />
        </p>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </dialog>
  )
}

const PANS: Record<string, [number, number]> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
}
