import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Picture } from '../../../contract/picture.ts'

/** How much larger one step of the buttons and the keys makes a picture. */
export const STEP = 1.5
/** How much larger than the screen any picture can be made; a large one up to twice its pixels. */
const MOST = 5
/** How far a small picture is stretched to fill the screen. */
const MOST_STRETCHED = 2

/** A point of the window in CSS pixels. */
export type Point = { x: number; y: number }

export type Zoom = {
  /** 1 where the picture is whole on the screen. */
  level: number
  most: number
  /** Of the picture as it is drawn, in CSS pixels. */
  width: number
  height: number
  /** Draws it at another level; the point stays where it is, else the middle. */
  zoomTo(level: number, at?: Point): void
}

/** How large a picture is drawn on its stage, which scrolls where the picture is larger. Each picture begins whole. */
export function useZoom(stage: RefObject<HTMLElement | null>, picture: Picture): Zoom {
  const room = useRoom(stage)
  const [chosen, setChosen] = useState({ picture, level: 1 })
  const level = chosen.picture === picture ? chosen.level : 1
  const fixed = useRef<{ level: number; at: Point; across: number; down: number }>(null)

  const whole = Math.min(room.width / picture.width, room.height / picture.height, MOST_STRETCHED)
  const most = Math.max(MOST, 2 / (whole || 1))

  const zoomTo = useCallback(
    (wanted: number, at?: Point) => {
      const level = Math.min(most, Math.max(1, wanted))
      const canvas = stage.current?.firstElementChild?.getBoundingClientRect()
      if (canvas?.width) {
        const point = at ?? middleOf(stage.current)
        fixed.current = {
          level,
          at: point,
          across: (point.x - canvas.left) / canvas.width,
          down: (point.y - canvas.top) / canvas.height,
        }
      }
      setChosen({ picture, level })
    },
    [stage, picture, most],
  )

  // Once the picture has been drawn at the level that was wanted.
  useLayoutEffect(() => {
    const canvas = stage.current?.firstElementChild?.getBoundingClientRect()
    if (!canvas || fixed.current?.level !== level) return
    const { at, across, down } = fixed.current
    fixed.current = null
    stage.current?.scrollBy?.({
      left: canvas.left + across * canvas.width - at.x,
      top: canvas.top + down * canvas.height - at.y,
      behavior: 'instant',
    })
  }, [stage, level])

  return {
    level,
    most,
    width: Math.floor(picture.width * whole * level),
    height: Math.floor(picture.height * whole * level),
    zoomTo,
  }
}

/** The size of the stage inside, as it changes with the window and with the captions. */
function useRoom(stage: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])
  return room
}

function middleOf(element: HTMLElement | null): Point {
  const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: left + width / 2, y: top + height / 2 }
}
