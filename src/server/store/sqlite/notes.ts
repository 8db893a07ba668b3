import type { KeptPicture, SourceState } from '../store.ts'
import type { Database } from './database.ts'

// What an import notes for its next run.

export function keptPicture(database: Database, origin: string): KeptPicture | null {
  const row = database.get<{ kept: string }>('select kept from pictures where origin = ?', origin)
  return row ? (JSON.parse(row.kept) as KeptPicture) : null
}

export function keepPicture(database: Database, origin: string, picture: KeptPicture): void {
  database.run(
    'insert or replace into pictures (origin, kept) values (?, ?)',
    origin,
    JSON.stringify(picture),
  )
}

export function sourceState(database: Database, url: string): SourceState | null {
  const row = database.get<{ state: string }>('select state from sources where url = ?', url)
  return row ? (JSON.parse(row.state) as SourceState) : null
}

export function setSourceState(database: Database, url: string, state: SourceState): void {
  database.run('insert or replace into sources (url, state) values (?, ?)', url, JSON.stringify(state))
}
