import { useStrings } from '../language/LanguageContext.tsx'
import type { Outcome } from './outcome.ts'

/** What became of the last choice, in words; empty where there is nothing to tell. */
export function useOutcomeWords(outcome: Outcome | undefined): string {
  const { stars: words, problems } = useStrings()
  switch (outcome?.kind) {
    case undefined:
      return ''
    case 'saved':
      return outcome.stars === null ? words.cleared : words.saved(words.names[outcome.stars - 1] ?? '')
    case 'waiting':
      return words.waiting
    case 'refused':
      return `${words.refused} ${problems[outcome.failure.kind]}`
  }
}
