import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Point, Zoom } from './useZoom.ts'

/** How far a finger moves before it is no tap, and how far to be a swipe, in CSS pixels. */
const TAP_REACH = 10
const SWIPE_REACH = 48
/** Two taps within this time, in ms, are a double tap, which zooms so far. */
const DOUBLE_TAP_MS = 320
const DOUBLE_TAP_LEVEL = 2.5
/** How much one pixel of a wheel zooms, and how many pixels one line of it is. */
const WHEEL_SPEED = 0.002
const WHEEL_LINE = 16

type Gestures = { zoom: Zoom; onMove: (step: 1 | -1) => void; onClose: () => void }

/** What fingers, a pen or a mouse do on the stage: drag a picture that is larger than it, pinch, tap twice, turn the wheel; where the
 * picture is whole, swipe to another, or press beside it to leave. */
export function useGestures(stage: RefObject<HTMLElement | null>, { zoom, onMove, onClose }: Gestures): void {
  const zoomTo = useEffectEvent((level: number, at: Point) => zoom.zoomTo(level, at))
  const level = useEffectEvent(() => zoom.level)
  const move = useEffectEvent(onMove)
  const close = useEffectEvent(onClose)

  useEffect(() => {
    const element = stage.current
    // The buttons over the picture stand beside the stage: a swipe may begin on them.
    const area = element?.parentElement
    if (!element || !area) return
    const pointers = new Map<number, Point>()
    let start: (Point & { isOnPicture: boolean; isOnButton: boolean }) | null = null
    let pinch: { distance: number; level: number } | null = null
    let lastTap: (Point & { time: number }) | null = null

    const press = (event: PointerEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
      if (event.button !== 0 || (isOnButton && event.pointerType === 'mouse')) return
      const point = pointOf(event)
      pointers.set(event.pointerId, point)
      // A button has to hear of its own press.
      if (!isOnButton) element.setPointerCapture?.(event.pointerId)
      if (pointers.size === 1)
        start = { ...point, isOnButton, isOnPicture: event.target instanceof HTMLImageElement }
      else start = null
      pinch = pointers.size === 2 ? { distance: distanceOf(pointers), level: level() } : null
    }
    const drag = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId)
      if (!before) return
      const point = pointOf(event)
      pointers.set(event.pointerId, point)
      if (pinch) zoomTo((pinch.level * distanceOf(pointers)) / pinch.distance, middleOf(pointers))
      else if (pointers.size === 1) {
        element.scrollLeft -= point.x - before.x
        element.scrollTop -= point.y - before.y
      }
    }
    const release = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return
      pinch = null
      // What is left of a pinch is no tap and no swipe.
      if (!start || pointers.size > 0) return
      const point = pointOf(event)
      const across = point.x - start.x
      const down = point.y - start.y
      if (Math.hypot(across, down) < TAP_REACH) {
        if (!start.isOnButton) tap(point, event.timeStamp, start.isOnPicture)
      } else if (level() === 1 && Math.abs(across) > Math.max(SWIPE_REACH, 2 * Math.abs(down)))
        move(across < 0 ? 1 : -1)
      start = null
    }
    const tap = (point: Point, time: number, isOnPicture: boolean) => {
      if (!isOnPicture) return close()
      const isSecond =
        lastTap &&
        time - lastTap.time < DOUBLE_TAP_MS &&
        Math.hypot(point.x - lastTap.x, point.y - lastTap.y) < 3 * TAP_REACH
      if (isSecond) zoomTo(level() > 1 ? 1 : DOUBLE_TAP_LEVEL, point)
      lastTap = isSecond ? null : { ...point, time }
    }
    const cancel = (event: PointerEvent) => {
      pointers.delete(event.pointerId)
      start = null
      pinch = null
    }
    const turn = (event: WheelEvent) => {
      // Neither the page behind nor the browser's own zoom.
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_LINE
      zoomTo(level() * Math.exp(-pixels * WHEEL_SPEED * (event.ctrlKey ? 5 : 1)), pointOf(event))
    }

    const listeners = new AbortController()
    const { signal } = listeners
    area.addEventListener('pointerdown', press, { signal })
    area.addEventListener('pointermove', drag, { signal })
    area.addEventListener('pointerup', release, { signal })
    area.addEventListener('pointercancel', cancel, { signal })
    area.addEventListener('wheel', turn, { signal, passive: false })
    return () => listeners.abort()
  }, [stage])
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY }
}

function distanceOf(pointers: ReadonlyMap<number, Point>): number {
  const [a, b] = [...pointers.values()]
  return a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : 1
}

function middleOf(pointers: ReadonlyMap<number, Point>): Point {
  const [a, b] = [...pointers.values()]
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 }
}
