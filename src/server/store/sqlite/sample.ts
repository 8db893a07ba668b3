import type { Database } from './database.ts'
import { unindexArticle } from './searchIndex.ts'
import { setSetting, setting } from './settings.ts'

/** Whether real content was ever taken in. */
export function isRealContent(database: Database): boolean {
  return setting(database, 'real_content') !== undefined
}

/** The first real article takes the sample bulletin away for good, counts and all. Inside a transaction. */
export function welcomeRealContent(database: Database): void {
  if (isRealContent(database)) return
  const samples = database.all<{ key: number; id: string }>(
    'select key, id from articles where is_sample = 1',
  )
  for (const { key, id } of samples) {
    unindexArticle(database, key)
    database.run('delete from articles where key = ?', key)
    database.run('delete from identities where id = ?', id)
    database.run('delete from old_paths where id = ?', id)
  }
  setSetting(database, 'real_content', 'yes')
}
