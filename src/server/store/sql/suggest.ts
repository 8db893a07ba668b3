import type { EpochMs } from '../../../contract/instant.ts'
import type { Suggestion } from '../../../contract/suggestions.ts'
import { type Context, seconds } from './context.ts'
import { teaserRows } from './pages.ts'
import { neighbourOf } from './rows.ts'
import type { Steps } from './steps.ts'
import { wantedSoFar } from './wanted.ts'

const MOST = 8

/** The newest articles whose titles have the words that were typed so far. */
export function* suggest(context: Context, q: string, now: EpochMs): Steps<Suggestion[]> {
  const wanted = yield* wantedSoFar(q)
  if (wanted.query.wanted.length === 0) return []
  const keys = yield* context.search.titled(wanted, seconds(now), MOST)
  return (yield* teaserRows(keys)).map((row) => {
    const { id, title, language, publishedAt } = neighbourOf(row, context)
    return { id, title, ...(language !== undefined && { language }), publishedAt }
  })
}
