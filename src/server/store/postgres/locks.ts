import { get, type Steps } from '../sql/steps.ts'
import { LOCK } from './open.ts'

// Locks between processes, each held to the end of the transaction that takes it.

/** For who changes articles. */
export function changeLock(): Steps<void> {
  return advisoryLock('change')
}

/** For who begins a day. */
export function dayLock(): Steps<void> {
  return advisoryLock('day')
}

/** For who counts on an article. */
export function* lockArticle(id: string): Steps<void> {
  yield* get('select 1 from articles where id = ? for update', id)
}

function* advisoryLock(what: string): Steps<void> {
  yield* get(
    'select pg_advisory_xact_lock(?::integer, hashtext(current_schema() || ?::text))',
    LOCK,
    ` ${what}`,
  )
}
