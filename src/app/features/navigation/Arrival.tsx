import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, NavigationType } from 'react-router'
import { arriveAtNew, arriveBack, focusHeading, type Place, placeNow } from './place.ts'
import { rememberedPlaces, storePlaces } from './placeStorage.ts'

/** Pass as a navigation's `state` where the reader stays where they are: a choice made on the page itself. */
export const stayHere = { stayHere: true }

/** Takes scroll and focus where a reader expects them once a page has come: to the top and the page's heading, to the
 * address's #fragment, or, going back, to where they were and the link that they had followed. `shown` is the location
 * of the page on the screen. It stands before the page in the tree, so that the place left is read while the old page
 * still stands. */
export function Arrival({ shown, how }: { shown: Location; how: NavigationType }) {
  const places = useRef<Map<string, Place>>(new Map())
  const arrivedAt = useRef<string | null>(null)
  const key = `${shown.key} ${shown.pathname}${shown.search}`
  const latest = useRef({ shown, how })
  latest.current = { shown, how }

  useLayoutEffect(() => {
    const { shown, how } = latest.current
    if (arrivedAt.current === null) {
      places.current = rememberedPlaces()
      const place = places.current.get(key)
      // A page that was served is there at once: its browser was there before, and the reader may have gone on.
      if (place && scrollY === 0 && cameBackFromOutside())
        scrollTo({ left: place.x, top: place.y, behavior: 'instant' })
    } else if (arrivedAt.current !== key) {
      // A place that is not known is no way back: a link to a #fragment of this very page arrives so, too.
      const place = how === NavigationType.Pop ? places.current.get(key) : undefined
      if (place) arriveBack(place)
      else if (how === NavigationType.Pop || shown.state?.stayHere !== true) arriveAtNew(shown.hash)
      // What was pressed may have gone with the choice.
      else if (document.activeElement === document.body) focusHeading()
    }
    arrivedAt.current = key
    return () => {
      places.current.set(key, placeNow())
    }
  }, [key])

  useEffect(() => {
    history.scrollRestoration = 'manual'
    const leave = () => {
      places.current.set(key, placeNow())
      storePlaces(places.current)
      // The browser restores what it kept alive or can show by itself.
      history.scrollRestoration = 'auto'
    }
    const comeBack = () => {
      history.scrollRestoration = 'manual'
    }
    addEventListener('pagehide', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
    }
  }, [key])

  return null
}

/** Whether this document was loaded by a reload or by going back to it from elsewhere. */
function cameBackFromOutside(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(entry.type)
}
