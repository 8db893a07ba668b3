import type { QueryClient } from '@tanstack/react-query'
import type { ArticlePage } from '../../../contract/article.ts'
import { dayAt } from '../../../contract/instant.ts'
import type { Engagement } from '../../../contract/rating.ts'
import { viewWords } from '../../../strings/views.ts'
import type { Api } from '../../api/api.ts'
import { keys } from '../../api/queries.ts'
import { lastVisitEnd } from '../history/lastVisit.ts'
import { keepRead } from '../history/readArticles.ts'
import type { Clock } from '../site/ClockContext.ts'
import { deviceWord } from './device.ts'
import { ViewSender } from './ViewSender.ts'
import { whenVisibleFor } from './whenVisibleFor.ts'

/** How long an article has to be visible on the screen before it counts as read. */
const READ_MS = 3000

type Reading = {
  id: string
  api: Api
  client: QueryClient
  clock: Clock
  timeZone: string
  /** The reader has left. */
  signal: AbortSignal
  /** Tells what to say, in each language, where this view could not be sent yet. */
  onWaiting: (words: typeof viewWords | undefined) => void
}

const senders = new WeakMap<Api, ViewSender>()

/** Counts a view of the article, and notes on the device that it was read, once it has been visible for 3 seconds in all; the server
 * knows whether this reader was counted today already. The number shown follows its answer. */
export function countView({ id, api, client, clock, timeZone, signal, onWaiting }: Reading): void {
  const sender = senderOf(api)
  const tell = () => {
    if (!signal.aborted) onWaiting(sender.isWaiting(id) ? viewWords : undefined)
  }
  signal.addEventListener(
    'abort',
    sender.subscribe(id, tell, (views) => void showViews(client, id, views)),
  )
  tell()
  whenVisibleFor(READ_MS, signal, () => {
    const now = clock()
    sender.send(id, deviceWord(dayAt(now, timeZone)))
    const article = client.getQueryData<ArticlePage>(keys.article(id))
    if (article) keepRead(article, timeZone, now)
    lastVisitEnd(now)
  })
}

/** One for each page that is loaded. */
function senderOf(api: Api): ViewSender {
  const known = senders.get(api)
  if (known) return known
  const made = new ViewSender(api)
  senders.set(api, made)
  return made
}

async function showViews(client: QueryClient, id: string, views: number): Promise<void> {
  const queryKey = keys.engagement(id)
  await client.cancelQueries({ queryKey })
  client.setQueryData<Engagement>(queryKey, (known) => known && { ...known, views })
  if (!client.getQueryData(queryKey)) await client.invalidateQueries({ queryKey })
}
