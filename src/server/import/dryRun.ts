import { settleWithoutFetching } from '../pictures/settle.ts'
import { checkCandidate, InvalidCandidate } from '../store/candidate.ts'
import type { WordShare } from './reading.ts'
import type { Found } from './readSources.ts'
import { placeOf } from './takeIn.ts'

type Listing = {
  timeZone: string
  say: (line: string) => void
  complain: (line: string) => void
  onRead?: ((count: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Lists what can be read, with the share of its source's words that the article has, and what cannot. Answers how many cannot. */
export async function dryRun(
  readings: AsyncIterable<Found>,
  { timeZone, say, complain, onRead, signal }: Listing,
): Promise<{ unreadable: number }> {
  const words: WordShare = { kept: 0, total: 0 }
  let read = 0
  let unreadable = 0
  for await (const found of readings) {
    if (signal?.aborted) break
    onRead?.(read + unreadable + 1)
    const reason = await refusalOf(found, timeZone)
    if (reason !== undefined) {
      unreadable++
      complain(`${placeOf(found)}: ${reason.replace(/\s+/g, ' ')}`)
    }
    if (reason !== undefined || 'unreadable' in found) continue
    read++
    for (const note of found.notes ?? []) complain(`${placeOf(found)}: ${note}`)
    const { publishedAt, title } = found.candidate.article
    say(`${found.file}: ${publishedAt} ${title}${found.words ? ` (${inWords(found.words)})` : ''}`)
    words.kept += found.words?.kept ?? 0
    words.total += found.words?.total ?? 0
  }
  if (signal?.aborted) say('Stopped.')
  const share = words.total > 0 ? ` ${inWords(words)}.` : ''
  say(`${read} can be read, ${unreadable} unreadable; nothing was written.${share}`)
  return { unreadable }
}

async function refusalOf(found: Found, timeZone: string): Promise<string | undefined> {
  if ('unreadable' in found) return found.unreadable
  try {
    const { candidate } = found
    const { article } = await settleWithoutFetching(candidate.article)
    checkCandidate({ ...candidate, article }, timeZone)
    return undefined
  } catch (error) {
    if (error instanceof InvalidCandidate) return error.message
    throw error
  }
}

/** `99.8 % of 1204 words kept`, rounded down: 100 is every word. */
function inWords({ kept, total }: WordShare): string {
  const share = total === 0 ? 100 : Math.floor((kept / total) * 1000) / 10
  return `${share} % of ${total} words kept`
}
