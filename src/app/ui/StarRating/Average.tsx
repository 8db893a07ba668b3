import { useId, useState } from 'react'
import styles from './Average.module.css'
import { STAR_PATH } from './StarIcon.tsx'
import { starsInOrder } from './stars.ts'

export type AverageProps = {
  /** Undefined until it is known. */
  rating: { average: number | null; count: number; histogram: readonly number[] } | undefined
  /** The average's name: what it is, of how many. */
  label: (average: number, count: number) => string
  /** Said in its place where nobody has voted, or where it could not be had. */
  noneLabel: string
  isMissing: boolean
  decimal: (n: number) => string
  number: (n: number) => string
  detailsLabel: string
  barLabel: (stars: number, count: number) => string
  starsLabel: (stars: number) => string
}

/** What others gave: an image of stars filled to the true fraction, and behind a button how many gave each. */
export function Average(props: AverageProps) {
  const { rating, label, noneLabel, isMissing, decimal, number, detailsLabel, barLabel, starsLabel } = props
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const average = rating?.average ?? null

  return (
    <div className={styles.average}>
      <div className={styles.line}>
        {average === null ? (
          <>
            <StarRow fraction={0} />
            <span className={styles.words}>{(rating || isMissing) && noneLabel}</span>
          </>
        ) : (
          <>
            <StarRow fraction={average / 5} name={label(average, rating?.count ?? 0)} />
            <span className={styles.words} aria-hidden="true">
              {decimal(average)} ({number(rating?.count ?? 0)})
            </span>
            <button
              type="button"
              data-needs-script
              aria-expanded={isOpen}
              aria-controls={detailsId}
              onClick={() => setOpen(!isOpen)}
            >
              {detailsLabel}
            </button>
          </>
        )}
      </div>
      <ul
        id={detailsId}
        className={styles.details}
        hidden={!isOpen || average === null}
        data-shown-without-script={average === null ? undefined : ''}
      >
        {rating &&
          starsInOrder.toReversed().map((stars) => {
            const count = rating.histogram[stars - 1] ?? 0
            return (
              <li key={stars}>
                <span className="visually-hidden">{barLabel(stars, count)}</span>
                <span aria-hidden="true">{starsLabel(stars)}</span>
                <svg className={styles.bar} aria-hidden="true" focusable="false">
                  <rect width={percent(rating.count === 0 ? 0 : count / rating.count)} height="100%" />
                </svg>
                <span aria-hidden="true">{number(count)}</span>
              </li>
            )
          })}
      </ul>
    </div>
  )
}

/** Five stars side by side, filled from the start to the fraction; without a name they only hold the place. */
function StarRow({ fraction, name }: { fraction: number; name?: string }) {
  const clipId = useId()
  const row = starsInOrder.map((stars) => (
    <path key={stars} d={STAR_PATH} transform={`translate(${(stars - 1) * 24} 0)`} />
  ))
  const drawing = (
    <>
      <clipPath id={clipId}>
        <rect width={fraction * 120} height="24" />
      </clipPath>
      <g className={styles.empty}>{row}</g>
      <g className={styles.filled} clipPath={`url(#${clipId})`}>
        {row}
      </g>
    </>
  )
  const looks = {
    viewBox: '0 0 120 24',
    className: styles.row,
    focusable: 'false',
    'data-fill': percent(fraction),
  } as const
  return name === undefined ? (
    <svg aria-hidden="true" {...looks}>
      {drawing}
    </svg>
  ) : (
    <svg role="img" aria-label={name} {...looks}>
      {drawing}
    </svg>
  )
}

/** `74%`, to a tenth. */
function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`
}
