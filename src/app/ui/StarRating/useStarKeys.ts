import type { KeyboardEvent, RefObject } from 'react'
import type { StarRatingProps } from './StarRating.tsx'
import { type Stars, starsInOrder } from './stars.ts'

/** The keys of the stars: arrows move the choice and wrap, 1–5, Home and End go straight there, Space chooses the star
 * in focus, 0 and Delete take the choice back. */
export function useStarKeys(
  starsRef: RefObject<HTMLElement | null>,
  { value, onChoose, onClear }: Pick<StarRatingProps, 'value' | 'onChoose' | 'onClear'>,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return
    const focused =
      starsInOrder.find((stars) => String(stars) === (event.target as HTMLInputElement).value) ?? 1
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const meant = starsFor(event.key, value ?? focused, focused, isRtl)
    if (meant === undefined) return
    event.preventDefault()
    if (meant === null) {
      if (value !== null) onClear('keys')
    } else {
      onChoose(meant, 'keys')
    }
    starsRef.current?.querySelector<HTMLInputElement>(`input[value="${meant ?? 1}"]`)?.focus()
  }
}

/** The stars that a key means, null for none of them; undefined for a key that means nothing here. */
function starsFor(key: string, current: Stars, focused: Stars, isRtl: boolean): Stars | null | undefined {
  switch (key) {
    case 'ArrowUp':
      return step(current, -1)
    case 'ArrowDown':
      return step(current, 1)
    case 'ArrowLeft':
      return step(current, isRtl ? 1 : -1)
    case 'ArrowRight':
      return step(current, isRtl ? -1 : 1)
    case 'Home':
      return 1
    case 'End':
      return 5
    case ' ':
      return focused
    case '0':
    case 'Delete':
      return null
    default:
      return starsInOrder.find((stars) => String(stars) === key)
  }
}

function step(from: Stars, by: number): Stars {
  return starsInOrder[(from - 1 + by + 5) % 5] ?? 1
}
