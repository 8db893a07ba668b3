import { useEffect, useState } from 'react'
import { useDeviceList } from '../saved/useDeviceList.ts'
import { blockToGoOnFrom, bodyOnPage, placeIn } from './placeInText.ts'
import { keepPlace, readArticles } from './readArticles.ts'

/** How long the page stands still, on the screen, before the place counts as one where the reader is: whoever jumps to the end, or passes
 * by, has not read it. */
const STILL_MS = 1000

/** Notes where the reader is in an article, and answers the block where they stopped before, while it is ahead; and how to forget it. */
export function usePlace(id: string): [HTMLElement | null, () => void] {
  const isRead = useDeviceList(readArticles).some((entry) => entry.id === id)
  const [ahead, setAhead] = useState<HTMLElement | null>(null)

  useEffect(() => {
    const body = bodyOnPage()
    setAhead(body && blockToGoOnFrom(body, readArticles.find(id)?.place))
  }, [id])

  useEffect(() => {
    const body = bodyOnPage()
    if (!isRead || !body) return
    const note = () => {
      const place = placeIn(body)
      if (!place) return
      // The place where the reader stopped holds until they are there again, or want no more of it.
      const isBefore = ahead !== null && place.top < [...body.children].indexOf(ahead)
      if (isBefore) return
      if (ahead) setAhead(null)
      keepPlace(id, place)
    }
    let still: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      clearTimeout(still)
      if (document.visibilityState === 'visible') still = setTimeout(note, STILL_MS)
    }
    begin()
    addEventListener('scroll', begin, { passive: true })
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearTimeout(still)
      removeEventListener('scroll', begin)
      document.removeEventListener('visibilitychange', begin)
    }
  }, [id, isRead, ahead])
  return [ahead, () => setAhead(null)]
}
