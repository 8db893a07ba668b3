import { dayAt, type EpochMs } from '../../../contract/instant.ts'
import type { Engagement, Rating, Stars } from '../../../contract/rating.ts'
import type { Limited, Lookup, Vote } from '../store.ts'
import { type Context, limitedToday, seconds } from './context.ts'
import { type Counted, counterOf, increment } from './counters.ts'
import { hashOfDay } from './dayKeys.ts'
import { findCounts } from './lookup.ts'
import { ratingOfRow } from './rows.ts'
import { get, run, type Steps } from './steps.ts'
import { addToWindows, beginDay } from './windows.ts'

const A_DAY = 86_400

export function* readEngagement(id: string, reader: string | null, now: EpochMs): Steps<Lookup<Engagement>> {
  const found = yield* findCounts(id, now)
  if (found.state !== 'found') return found
  const { key, views } = found.value
  const yours = reader === null ? null : ((yield* voteOf(key, reader))?.stars ?? null)
  return { state: 'found', value: { views, rating: ratingOfRow(found.value, yours) } }
}

/** Writes a reader's vote, or changes it. A press that was written before changes nothing. Inside a transaction. */
export function* setVote(
  context: Context,
  id: string,
  vote: Vote,
  now: EpochMs,
): Steps<Lookup<Rating> | Limited> {
  const { timeZone, limits } = context
  yield* context.lock(id)
  const found = yield* findCounts(id, now)
  if (found.state !== 'found') return found
  const article = found.value.key
  const day = dayAt(now, timeZone)
  yield* beginDay(context, day)
  if (yield* wasPressed(article, vote.key)) return yield* ratingNow(id, vote.reader, now)

  const before = yield* voteOf(article, vote.reader)
  if (before === undefined) {
    const network = (yield* hashOfDay(context, day))('network', vote.network)
    // Cookies can be gathered on other articles: readers who have one are no more than may read.
    const most = vote.isNew ? limits.newVotesPerArticleAndDay : limits.viewsPerArticleAndDay
    const counted: Counted = { day, article, what: vote.isNew ? 'new votes' : 'votes', network }
    if ((yield* counterOf(counted)) >= most) return limitedToday(now, timeZone)
    yield* increment(counted)
  }
  yield* rememberPress(article, vote.key, now)
  yield* run(
    `insert into votes (article, reader, stars, voted_at) values (?, ?, ?, ?)
        on conflict (article, reader) do update set stars = excluded.stars, voted_at = excluded.voted_at`,
    article,
    vote.reader,
    vote.stars,
    seconds(now),
  )
  if (before) yield* count(context, article, before, -1)
  yield* count(context, article, { stars: vote.stars, voted_at: seconds(now) }, 1)
  return yield* ratingNow(id, vote.reader, now)
}

/** Takes a reader's vote back; where there is none, nothing changes. Inside a transaction. */
export function* clearVote(
  context: Context,
  id: string,
  reader: string,
  now: EpochMs,
): Steps<Lookup<Rating>> {
  yield* context.lock(id)
  const found = yield* findCounts(id, now)
  if (found.state !== 'found') return found
  const article = found.value.key
  const before = yield* voteOf(article, reader)
  if (before) {
    yield* run('delete from votes where article = ? and reader = ?', article, reader)
    yield* count(context, article, before, -1)
  }
  return yield* ratingNow(id, reader, now)
}

function* ratingNow(id: string, reader: string, now: EpochMs): Steps<Lookup<Rating>> {
  const engagement = yield* readEngagement(id, reader, now)
  return engagement.state === 'found' ? { state: 'found', value: engagement.value.rating } : engagement
}

type VoteRow = { stars: Stars; voted_at: number }

function* voteOf(article: number, reader: string): Steps<VoteRow | undefined> {
  const sql = 'select stars, voted_at from votes where article = ? and reader = ?'
  return yield* get<VoteRow>(sql, article, reader)
}

/** Adds a vote to all that is told of its article, or takes it away. */
function* count(
  { timeZone }: Context,
  article: number,
  { stars, voted_at }: VoteRow,
  change: 1 | -1,
): Steps<void> {
  yield* addToWindows(article, dayAt(voted_at * 1000, timeZone), { votes: change, stars: change * stars })
  const column = `votes_${stars}`
  yield* run(`update articles set ${column} = ${column} + ? where key = ?`, change, article)
}

function* wasPressed(article: number, key: string): Steps<boolean> {
  return (yield* get('select 1 from vote_keys where article = ? and key = ?', article, key)) !== undefined
}

function* rememberPress(article: number, key: string, now: EpochMs): Steps<void> {
  const at = seconds(now)
  yield* run('delete from vote_keys where pressed_at < ? or pressed_at > ?', at - A_DAY, at + A_DAY)
  yield* run('insert into vote_keys (article, key, pressed_at) values (?, ?, ?)', article, key, at)
}
