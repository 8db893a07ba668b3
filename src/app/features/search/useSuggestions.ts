import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Suggestion } from '../../../contract/suggestions.ts'
import { askSuggestions } from '../../api/suggestions.ts'
import { savesData } from '../../savesData.ts'

/** How long nobody has typed before suggestions are asked for, in ms. */
const PAUSE_MS = 150
/** Fewer letters say nothing of what is meant. */
const LEAST = 2
const FRESH_MS = 60_000

/** Articles whose titles have the words typed so far; none while there is too little of them, or where the reader saves data. What was
 * suggested stands until the next has come. Failing is no matter: the search itself tells. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const q = useLater(typed.trim())
  const isWanted = q.length >= LEAST && !savesData()
  const { data = [] } = useQuery({
    queryKey: ['suggestions', q],
    queryFn: () => askSuggestions(q),
    enabled: isWanted,
    staleTime: FRESH_MS,
    retry: false,
    placeholderData: (before) => before,
  })
  return isWanted ? data : []
}

/** The value once it has not changed for a while. */
function useLater(value: string): string {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return later
}
