import { useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { focusHeading } from '../features/navigation/place.ts'
import controls from '../styles/controls.module.css'

/** Tries again what failed, at a press or once the browser has a network again. What has failed stands until what is wanted has come; a
 * focus that goes with it then goes to the page's heading. */
export function TryAgain({ reset }: { reset: () => void }) {
  const { pages } = useStrings()
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
  return (
    <button
      type="button"
      className={controls.primary}
      onClick={tryAgain}
      data-needs-script
      aria-disabled={isTrying || undefined}
    >
      {isTrying ? pages.loading : pages.tryAgain}
    </button>
  )
}
