import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { StarIcon } from './StarIcon.tsx'
import styles from './StarRating.module.css'
import { type Stars, starsInOrder } from './stars.ts'
import { useStarKeys } from './useStarKeys.ts'
import { useStarPointer } from './useStarPointer.ts'

export type How = 'press' | 'keys'

export type StarRatingHandle = {
  /** Focuses a star, or the first where none is meant. */
  focus(stars: Stars | null): void
}

export type StarRatingProps = {
  ref?: Ref<StarRatingHandle>
  legend: string
  /** The name of each star, from the first to the fifth. */
  names: readonly string[]
  /** Shown where there is a mouse. */
  hint: string
  /** Shown where there is none. */
  touchHint: string
  value: Stars | null
  onChoose: (stars: Stars, how: How) => void
  onClear: (how: How) => void
}

/** Five stars to choose from: native radios, with hover and drag to preview and keys of their own. */
export function StarRating(props: StarRatingProps) {
  const { ref, legend, names, hint, touchHint, value, onChoose, onClear } = props
  const starsRef = useRef<HTMLDivElement>(null)
  const { preview, handlers } = useStarPointer(starsRef, (stars) => onChoose(stars, 'press'))
  const onKeyDown = useStarKeys(starsRef, { value, onChoose, onClear })
  usePressBeforeMount(starsRef, value, onChoose)

  const tabStop = value ?? 1
  useImperativeHandle(ref, () => ({
    focus: (stars) =>
      starsRef.current?.querySelector<HTMLInputElement>(`input[value="${stars ?? 1}"]`)?.focus(),
  }))

  const shown = preview ?? value
  return (
    <fieldset
      className={styles.rating}
      data-value={value ?? undefined}
      data-preview={preview ?? undefined}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <legend>{legend}</legend>
      <div className={styles.line}>
        <div ref={starsRef} className={styles.stars}>
          {starsInOrder.map((stars) => (
            <label
              key={stars}
              className={styles.star}
              data-star={stars}
              data-filled={(shown ?? 0) >= stars || undefined}
            >
              <input
                type="radio"
                name="stars"
                value={stars}
                checked={value === stars}
                tabIndex={stars === tabStop ? 0 : -1}
                onChange={() => onChoose(stars, 'press')}
              />
              <StarIcon />
              <span className="visually-hidden">{names[stars - 1]}</span>
            </label>
          ))}
        </div>
        <span className={styles.word} aria-hidden="true">
          {shown !== null && names[shown - 1]}
        </span>
      </div>
      <p className={styles.hint}>{hint}</p>
      <p className={styles.touchHint}>{touchHint}</p>
    </fieldset>
  )
}

/** A star pressed on a page that a server made, before this component was there: the radio is checked, and nobody was
 * told. */
function usePressBeforeMount(
  starsRef: { current: HTMLElement | null },
  value: Stars | null,
  onChoose: StarRatingProps['onChoose'],
): void {
  const atMount = useRef({ value, onChoose })
  useEffect(() => {
    const { value, onChoose } = atMount.current
    const checked = starsRef.current?.querySelector<HTMLInputElement>('input:checked')
    const pressed = starsInOrder.find((stars) => String(stars) === checked?.value)
    if (pressed !== undefined && pressed !== value) onChoose(pressed, 'press')
  }, [starsRef])
}
