import { useEffect, useState } from 'react'
import { useDeviceList } from '../saved/useDeviceList.ts'
import { blockToGoOnFrom, bodyOnPage, placeIn } from './placeInText.ts'
import { keepPlace, readArticles } from './readArticles.ts'

/** How long the page stands still before the place counts as one where the reader is. */
const STILL_MS = 300

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
    const onScroll = () => {
      clearTimeout(still)
      still = setTimeout(note, STILL_MS)
    }
    onScroll()
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('pagehide', note)
    document.addEventListener('visibilitychange', note)
    return () => {
      clearTimeout(still)
      removeEventListener('scroll', onScroll)
      removeEventListener('pagehide', note)
      document.removeEventListener('visibilitychange', note)
    }
  }, [id, isRead, ahead])
  return [ahead, () => setAhead(null)]
}
