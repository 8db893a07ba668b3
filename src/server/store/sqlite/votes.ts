import { dayAt, type EpochMs } from '../../../contract/instant.ts'
import type { Engagement, Rating, Stars } from '../../../contract/rating.ts'
import type { Limited, Lookup, Vote } from '../store.ts'
import { type Context, limitedToday, seconds } from './context.ts'
import { type Counted, counterOf, increment } from './counters.ts'
import { hashOfDay } from './dayKeys.ts'
import { findCounts } from './lookup.ts'
import { ratingOfRow } from './rows.ts'

const A_DAY = 86_400

export function readEngagement(
  context: Context,
  id: string,
  reader: string | null,
  now: EpochMs,
): Lookup<Engagement> {
  const found = findCounts(context, id, now)
  if (found.state !== 'found') return found
  const { key, views } = found.value
  const yours = reader === null ? null : voteOf(context, key, reader)
  return { state: 'found', value: { views, rating: ratingOfRow(found.value, yours) } }
}

/** Writes a reader's vote, or changes it. A press that was written before changes nothing. */
export function setVote(context: Context, id: string, vote: Vote, now: EpochMs): Lookup<Rating> | Limited {
  const { database, timeZone, limits } = context
  return database.write(() => {
    const found = findCounts(context, id, now)
    if (found.state !== 'found') return found
    const article = found.value.key
    if (wasPressed(context, article, vote.key)) return ratingNow(context, id, vote.reader, now)

    const before = voteOf(context, article, vote.reader)
    if (before === null && vote.isNew) {
      const day = dayAt(now, timeZone)
      const network = hashOfDay(database, day)('network', vote.network)
      const newVotes: Counted = { day, article, what: 'new votes', network }
      if (counterOf(database, newVotes) >= limits.newVotesPerArticleAndDay) {
        return limitedToday(now, timeZone)
      }
      increment(database, newVotes)
    }
    rememberPress(context, article, vote.key, now)
    database.run(
      `insert into votes (article, reader, stars, voted_at) values (?, ?, ?, ?)
        on conflict do update set stars = excluded.stars, voted_at = excluded.voted_at`,
      article,
      vote.reader,
      vote.stars,
      seconds(now),
    )
    if (before !== null) count(context, article, before, -1)
    count(context, article, vote.stars, 1)
    return ratingNow(context, id, vote.reader, now)
  })
}

/** Takes a reader's vote back; where there is none, nothing changes. */
export function clearVote(context: Context, id: string, reader: string | null, now: EpochMs): Lookup<Rating> {
  if (reader === null) return ratingNow(context, id, null, now)
  return context.database.write(() => {
    const found = findCounts(context, id, now)
    if (found.state !== 'found') return found
    const article = found.value.key
    const before = voteOf(context, article, reader)
    if (before !== null) {
      context.database.run('delete from votes where article = ? and reader = ?', article, reader)
      count(context, article, before, -1)
    }
    return ratingNow(context, id, reader, now)
  })
}

function ratingNow(context: Context, id: string, reader: string | null, now: EpochMs): Lookup<Rating> {
  const engagement = readEngagement(context, id, reader, now)
  return engagement.state === 'found' ? { state: 'found', value: engagement.value.rating } : engagement
}

function voteOf({ database }: Context, article: number, reader: string): Stars | null {
  const sql = 'select stars from votes where article = ? and reader = ?'
  return database.get<{ stars: Stars }>(sql, article, reader)?.stars ?? null
}

function count({ database }: Context, article: number, stars: Stars, change: 1 | -1): void {
  const column = `votes_${stars}`
  database.run(`update articles set ${column} = ${column} + ? where key = ?`, change, article)
}

function wasPressed({ database }: Context, article: number, key: string): boolean {
  return database.get('select 1 from vote_keys where article = ? and key = ?', article, key) !== undefined
}

function rememberPress({ database }: Context, article: number, key: string, now: EpochMs): void {
  database.run('delete from vote_keys where pressed_at < ?', seconds(now) - A_DAY)
  database.run(
    'insert into vote_keys (article, key, pressed_at) values (?, ?, ?)',
    article,
    key,
    seconds(now),
  )
}
