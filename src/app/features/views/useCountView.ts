import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dayAt } from '../../../contract/instant.ts'
import type { Engagement } from '../../../contract/rating.ts'
import { useApi } from '../../api/ApiContext.ts'
import type { Api } from '../../api/api.ts'
import { keys } from '../../api/queries.ts'
import { useClock } from '../site/ClockContext.ts'
import { useSite } from '../site/useSite.ts'
import { deviceWord } from './device.ts'

/** How long an article has to be visible on the screen before it counts as read. */
const READ_MS = 3000

/** Counts a view of the article once it has been visible for 3 seconds in all; the server knows whether this reader
 * was counted today already. The number shown follows its answer. */
export function useCountView(id: string): void {
  const api = useApi()
  const client = useQueryClient()
  const clock = useClock()
  const { timeZone } = useSite()

  useEffect(() => {
    return whenVisibleFor(READ_MS, async () => {
      const views = await countedViews(api, id, deviceWord(dayAt(clock(), timeZone)))
      if (views === null) return
      await client.cancelQueries({ queryKey: keys.engagement(id) })
      client.setQueryData<Engagement>(keys.engagement(id), (known) => known && { ...known, views })
      if (!client.getQueryData(keys.engagement(id))) {
        await client.invalidateQueries({ queryKey: keys.engagement(id) })
      }
    })
  }, [api, client, clock, id, timeZone])
}

/** The views after this one, or null where it could not be told: a count is not worth disturbing a reader. */
async function countedViews(api: Api, id: string, device: string): Promise<number | null> {
  try {
    return (await api.addView(id, device)).views
  } catch {
    return null
  }
}

/** Calls back once the document has been visible for `ms` in all; returns how to stop waiting. */
function whenVisibleFor(ms: number, then: () => void): () => void {
  let left = ms
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function follow() {
    if (document.visibilityState === 'visible') {
      since = performance.now()
      timer = setTimeout(finish, left)
    } else if (timer !== undefined) {
      clearTimeout(timer)
      timer = undefined
      left = Math.max(0, left - (performance.now() - since))
    }
  }
  function finish() {
    stop()
    then()
  }
  function stop() {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', follow)
  }

  document.addEventListener('visibilitychange', follow)
  follow()
  return stop
}
