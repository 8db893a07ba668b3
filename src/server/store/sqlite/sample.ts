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
  for (const { key } of database.all<{ key: number }>('select key from articles where is_sample = 1')) {
    unindexArticle(database, key)
    database.run('delete from articles where key = ?', key)
  }
  setSetting(database, 'real_content', 'yes')
}
