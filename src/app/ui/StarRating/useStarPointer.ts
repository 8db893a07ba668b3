import { type PointerEvent, type RefObject, type SyntheticEvent, useRef, useState } from 'react'
import { type Stars, starsInOrder } from './stars.ts'

/** From here on a press is a drag, CSS pixels. */
const DRAG_PX = 10
/** How far beside the stars a drag may end and still mean the nearest, CSS pixels. */
const SLACK_PX = 32

type Gesture = { id: number; startX: number; isDrag: boolean }

/** What pointers do to the stars. A mouse previews by hovering; any pointer that is pressed and moved sideways previews,
 * and its release chooses. A plain press is left to the radios. A vertical pan is the browser's: it cancels the
 * pointer, which restores the stars. */
export function useStarPointer(starsRef: RefObject<HTMLElement | null>, onChoose: (stars: Stars) => void) {
  const [preview, setPreview] = useState<Stars | null>(null)
  const gesture = useRef<Gesture | null>(null)
  // A drag has chosen already; the click that a browser may send after it is not another choice.
  const swallowClick = useRef(false)

  const starAt = (event: PointerEvent, slack: number) =>
    starsRef.current ? nearestStar(starsRef.current, event.clientX, event.clientY, slack) : null

  return {
    preview,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || !event.isPrimary) return
        // Dragging over the words around the stars selects them.
        if (!(event.target instanceof Node && starsRef.current?.contains(event.target))) return
        swallowClick.current = false
        gesture.current = { id: event.pointerId, startX: event.clientX, isDrag: false }
      },
      onPointerMove(event: PointerEvent) {
        const pressed = gesture.current?.id === event.pointerId ? gesture.current : null
        if (!pressed) {
          if (event.pointerType === 'mouse' && event.buttons === 0) setPreview(starAt(event, 0))
          return
        }
        if (!pressed.isDrag && Math.abs(event.clientX - pressed.startX) > DRAG_PX) {
          pressed.isDrag = true
          starsRef.current?.setPointerCapture(event.pointerId)
        }
        if (pressed.isDrag) setPreview(starAt(event, SLACK_PX))
      },
      onPointerUp(event: PointerEvent) {
        const pressed = gesture.current
        gesture.current = null
        if (pressed?.id !== event.pointerId || !pressed.isDrag) return
        swallowClick.current = true
        // It comes at once or not at all, as after a finger's drag.
        setTimeout(() => {
          swallowClick.current = false
        })
        const stars = starAt(event, SLACK_PX)
        setPreview(event.pointerType === 'mouse' ? starAt(event, 0) : null)
        if (stars !== null) onChoose(stars)
      },
      onPointerCancel() {
        gesture.current = null
        setPreview(null)
      },
      onPointerLeave(event: PointerEvent) {
        if (gesture.current?.id !== event.pointerId || !gesture.current.isDrag) setPreview(null)
      },
      onClickCapture(event: SyntheticEvent) {
        if (!swallowClick.current) return
        swallowClick.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}

/** The star at a point of the viewport; up to `slack` beside them it is the nearest, further off there is none. */
function nearestStar(box: HTMLElement, x: number, y: number, slack: number): Stars | null {
  const bounds = box.getBoundingClientRect()
  if (x < bounds.left - slack || x > bounds.right + slack) return null
  if (y < bounds.top - slack || y > bounds.bottom + slack) return null
  let nearest: Stars | null = null
  let least = Number.POSITIVE_INFINITY
  for (const stars of starsInOrder) {
    const star = box.querySelector(`[data-star="${stars}"]`)?.getBoundingClientRect()
    if (!star) continue
    const distance = Math.abs(x - (star.left + star.right) / 2)
    if (distance < least) {
      least = distance
      nearest = stars
    }
  }
  return nearest
}
