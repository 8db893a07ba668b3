import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Rating, Stars } from '../../../contract/rating.ts'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import { applyChoice } from './applyChoice.ts'
import type { Outcome } from './outcome.ts'
import { useVoteSender } from './VotesContext.tsx'

type RatingState = {
  /** With the reader's choice in it already; undefined until the server has answered once. */
  rating: Rating | undefined
  isUnknown: boolean
  /** The reader's stars as they see them. */
  yours: Stars | null
  outcome: Outcome | undefined
  canUndo: boolean
  choose(stars: Stars | null, how: 'press' | 'keys'): void
  // Each of these answers the stars that it chose.
  clear(how?: 'press' | 'keys'): null
  undo(): Stars | null
  /** Makes a refused choice once more. */
  retry(): Stars | null
}

/** An article's rating and this reader's vote in it. */
export function useRating(articleId: string): RatingState {
  const sender = useVoteSender()
  const { data, isError } = useQuery(queries.engagement(useApi(), articleId))
  const { choice, outcome } = useSyncExternalStore(
    sender.subscribe,
    () => sender.state(articleId),
    () => nothing,
  )
  // What Undo brings back: the vote from before the last press or burst. Undefined: nothing to undo.
  const [previous, setPrevious] = useState<Stars | null>()
  const isInBurst = useRef(false)

  useEffect(() => {
    sender.forgetOutcome(articleId)
    return () => sender.release(articleId)
  }, [sender, articleId])

  useEffect(() => {
    if (outcome) isInBurst.current = false
  }, [outcome])

  const rating = data && choice ? applyChoice(data.rating, choice.stars) : data?.rating
  // Where the engagement has not come yet, what was just saved is what is known.
  const known = data ? data.rating.yours : outcome?.kind === 'saved' ? outcome.stars : undefined
  const yours = choice ? choice.stars : (known ?? null)

  return {
    rating,
    isUnknown: isError && !data,
    yours,
    outcome,
    canUndo: previous !== undefined && outcome?.kind !== 'refused',
    choose,
    clear(how = 'press') {
      choose(null, how)
      return null
    },
    undo() {
      if (previous === undefined) return yours
      sender.choose(articleId, previous, 'press')
      setPrevious(undefined)
      return previous
    },
    retry() {
      if (outcome?.kind !== 'refused') return yours
      sender.choose(articleId, outcome.stars, 'press')
      return outcome.stars
    },
  }

  function choose(stars: Stars | null, how: 'press' | 'keys') {
    if (stars === yours) return
    // What was there before is not known yet: then there is nothing to bring back.
    const before = choice || known !== undefined ? yours : undefined
    if (how === 'press' || !isInBurst.current) setPrevious(before)
    isInBurst.current = how === 'keys'
    sender.choose(articleId, stars, how)
  }
}

const nothing = { choice: undefined, outcome: undefined }
