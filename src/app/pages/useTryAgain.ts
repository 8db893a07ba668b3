import { useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { focusHeading } from '../features/navigation/place.ts'

/** Tries again what failed, at a press or once the browser has a network again; and whether it is being tried. What has failed stands until
 * what is wanted has come; a focus that goes with it then goes to the page's heading. */
export function useTryAgain(reset: () => void): [isTrying: boolean, tryAgain: () => void] {
  const [isTrying, startTrying] = useTransition()
  const hasTried = useRef(false)
  const tryAgain = () => {
    hasTried.current = true
    startTrying(reset)
  }

  useEffect(() => {
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  })
  useLayoutEffect(
    () => () => {
      // What comes instead is there once this commit is done.
      if (hasTried.current) queueMicrotask(() => document.activeElement === document.body && focusHeading())
    },
    [],
  )
  return [isTrying, tryAgain]
}
