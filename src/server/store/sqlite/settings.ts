import { randomBytes } from 'node:crypto'
import { dayAt } from '../../../contract/instant.ts'
import type { Database } from './database.ts'

type Name = 'secret' | 'time_zone' | 'real_content'

export function setting(database: Database, name: Name): string | undefined {
  return database.get<{ value: string }>('select value from settings where name = ?', name)?.value
}

export function setSetting(database: Database, name: Name, value: string): void {
  database.run('insert or replace into settings (name, value) values (?, ?)', name, value)
}

/** Makes the secret on the first start, and the days anew where the site's zone has changed. */
export function prepareSettings(database: Database, timeZone: string): void {
  if (setting(database, 'secret') !== undefined && setting(database, 'time_zone') === timeZone) return
  database.write(() => {
    if (setting(database, 'secret') === undefined) {
      setSetting(database, 'secret', randomBytes(32).toString('base64url'))
    }
    if (setting(database, 'time_zone') !== timeZone) {
      moveDays(database, timeZone)
      setSetting(database, 'time_zone', timeZone)
    }
  })
}

function moveDays(database: Database, timeZone: string): void {
  let last = 0
  for (;;) {
    const rows = database.all<{ key: number; published_at: number; day: string }>(
      'select key, published_at, day from articles where key > ? order by key limit 1000',
      last,
    )
    for (const { key, published_at, day } of rows) {
      const moved = dayAt(published_at * 1000, timeZone)
      if (moved !== day) database.run('update articles set day = ? where key = ?', moved, key)
      last = key
    }
    if (rows.length === 0) return
  }
}
