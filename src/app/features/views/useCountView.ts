import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useApi } from '../../api/ApiContext.ts'
import { useClock } from '../site/ClockContext.ts'
import { useSite } from '../site/useSite.ts'

/** Counts a view of the article once it has been read. Answers whether that could not be sent yet. The code for it comes after the
 * page: nothing on the screen needs it. */
export function useCountView(id: string): boolean {
  const api = useApi()
  const client = useQueryClient()
  const clock = useClock()
  const { timeZone } = useSite()
  const [isWaiting, setWaiting] = useState(false)

  useEffect(() => {
    const reading = new AbortController()
    const { signal } = reading
    import('./countView.ts').then(
      ({ countView }) => countView({ id, api, client, clock, timeZone, signal, onWaiting: setWaiting }),
      // A count is not worth disturbing a reader.
      () => {},
    )
    return () => reading.abort()
  }, [api, client, clock, id, timeZone])
  return isWaiting
}
