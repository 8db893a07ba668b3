import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { viewWords } from '../../../strings/views.ts'
import { useApi } from '../../api/ApiContext.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useClock } from '../site/ClockContext.ts'
import { useSite } from '../site/useSite.ts'

/** Counts a view of the article once it has been read. Answers what to say where that could not be sent yet. The code for it comes after the
 * page: nothing on the screen needs it. */
export function useCountView(id: string): string | undefined {
  const api = useApi()
  const client = useQueryClient()
  const clock = useClock()
  const { timeZone } = useSite()
  const { language } = useLanguage()
  const [waiting, setWaiting] = useState<typeof viewWords>()

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
  return waiting?.[language].waiting
}
