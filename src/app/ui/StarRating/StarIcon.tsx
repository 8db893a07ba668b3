/** The points of a star in a box of 24 by 24. */
export const STAR_PATH = 'M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z'

/** A star; whether it is outlined or filled is said by who shows it. */
export function StarIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STAR_PATH} strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  )
}
