import type { QueryClient } from '@tanstack/react-query'
import type { Engagement, Rating, Stars } from '../../../contract/rating.ts'
import { keys } from '../../api/queries.ts'
import { applyChoice } from './applyChoice.ts'

/** Puts the server's answer to a vote where the page reads ratings. */
export async function putRating(client: QueryClient, articleId: string, rating: Rating): Promise<void> {
  const queryKey = keys.engagement(articleId)
  // An answer that was asked for before the vote would show the time before it.
  await client.cancelQueries({ queryKey })
  client.setQueryData<Engagement>(queryKey, (known) => known && { ...known, rating })
  void client.invalidateQueries({ queryKey, predicate: ({ state }) => state.data === undefined })
}

/** Keeps a choice in view that another tab has sent, and asks the server whether it is this reader's vote now. */
export async function confirmChoice(
  client: QueryClient,
  articleId: string,
  stars: Stars | null,
): Promise<boolean> {
  const queryKey = keys.engagement(articleId)
  client.setQueryData<Engagement>(
    queryKey,
    (known) => known && { ...known, rating: applyChoice(known.rating, stars) },
  )
  await client.invalidateQueries({ queryKey })
  return client.getQueryData<Engagement>(queryKey)?.rating.yours === stars
}
