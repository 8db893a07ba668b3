import type { KeptPicture, SourceState } from '../store.ts'
import { indexKey } from './indexKey.ts'
import { get, run, type Steps } from './steps.ts'

// What an import notes for its next run.

export function* keptPicture(origin: string): Steps<KeptPicture | null> {
  const row = yield* get<{ kept: string }>('select kept from pictures where origin = ?', indexKey(origin))
  return row ? (JSON.parse(row.kept) as KeptPicture) : null
}

export function* keepPicture(origin: string, picture: KeptPicture): Steps<void> {
  yield* run(
    `insert into pictures (origin, kept) values (?, ?)
      on conflict (origin) do update set kept = excluded.kept`,
    indexKey(origin),
    JSON.stringify(picture),
  )
}

export function* sourceState(url: string): Steps<SourceState | null> {
  const row = yield* get<{ state: string }>('select state from sources where url = ?', indexKey(url))
  return row ? (JSON.parse(row.state) as SourceState) : null
}

export function* setSourceState(url: string, state: SourceState): Steps<void> {
  yield* run(
    'insert into sources (url, state) values (?, ?) on conflict (url) do update set state = excluded.state',
    indexKey(url),
    JSON.stringify(state),
  )
}
