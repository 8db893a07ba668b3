import type { Histogram } from '../../../contract/rating.ts'
import type { Candidate, Limits, Lookup, Store, Viewing, Vote } from '../store.ts'

export type OpenOptions = { timeZone?: string; language?: string; limits?: Partial<Limits> }

/** Opens the test's own place: new for each test, and the same one at every call within it. */
export type Open = (options?: OpenOptions) => Promise<Store>

export const ZONE = 'Asia/Ho_Chi_Minh'

/** Noon of 2 March 2026 in the site's zone, a Monday: what the tests call now. */
export const NOW = Date.parse('2026-03-02T12:00:00+07:00')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

type Facts = Partial<Candidate['article']> & {
  identity?: string
  identities?: string[]
  isUndated?: true
  detail?: 'feed' | 'summary'
  fingerprint?: string
  text?: string
  views?: number
  votes?: Histogram
}

/** An article to put; the title is its identity unless it says another. */
export function candidate(title: string, publishedAt: string, facts: Facts = {}): Candidate {
  const { identity = title, identities = [identity], isUndated, detail, fingerprint, ...rest } = facts
  const { text = 'Thông báo của thị trấn.', views, votes, ...article } = rest
  return {
    identities,
    ...(isUndated && { isUndated }),
    ...(detail && { detail }),
    ...(fingerprint && { fingerprint }),
    ...(views !== undefined && { views }),
    ...(votes !== undefined && { votes }),
    article: {
      title,
      publishedAt,
      body: [{ type: 'paragraph', text: [text] }],
      authors: [],
      tags: [],
      attachments: [],
      ...article,
    },
  }
}

/** Puts the articles in order and answers their ids. */
export async function putAll(store: Store, ...candidates: Candidate[]): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < candidates.length) {
    for (const outcome of await store.putBatch(candidates.slice(ids.length), NOW)) {
      if (outcome.outcome === 'invalid') throw new Error(outcome.reason)
      ids.push(outcome.id)
    }
  }
  return ids
}

/** Puts one and answers its id. */
export async function putOne(store: Store, facts: Facts = {}): Promise<string> {
  return (await store.put(candidate('Lịch tiếp công dân', '2026-03-01T08:00:00+07:00', facts), NOW)).id
}

/** What was found; throws where nothing was. */
export function found<Value>(answer: Lookup<Value> | { state: 'limited' }): Value {
  if (answer.state !== 'found') throw new Error(`Expected an article, and it is ${answer.state}.`)
  return answer.value
}

export function viewing(facts: Partial<Viewing> = {}): Viewing {
  return { network: '192.0.2.1', address: '192.0.2.1', agent: 'Firefox', ...facts }
}

let presses = 0

/** A new reader's press on five stars, unless told otherwise; each call is a press of its own. */
export function vote(facts: Partial<Vote> = {}): Vote {
  presses += 1
  return { reader: 'An', isNew: true, key: `press-${presses}`, stars: 5, network: '192.0.2.1', ...facts }
}
