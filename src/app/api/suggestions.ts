import * as v from 'valibot'
import { type Suggestion, Suggestions, suggestionsPath } from '../../contract/suggestions.ts'
import { request } from './request.ts'

/** Articles whose titles have the words that were typed so far. Apart from the Api: only the search page asks for them, and what a server
 * renders has none. Rejects with a Failure. */
export async function askSuggestions(q: string): Promise<Suggestion[]> {
  const { suggestions } = await request(suggestionsPath(q), (body) => v.parse(Suggestions, body))
  return suggestions
}
