import { existsSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../sqlite.ts'
import type { Store } from '../store.ts'
import { found, NOW, putOne, vote, ZONE } from '../suite/fixtures.ts'
import { temporaryFile } from '../suite/temporary.ts'

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore({ file, timeZone: ZONE })
  onTestFinished(() => store.close())
  return store
}

it('copies the store as it is at that moment, under its name when it is whole', async () => {
  const store = await opened(await temporaryFile())
  const id = await putOne(store, { views: 5 })
  await store.setVote(id, vote(), NOW)
  const file = await temporaryFile('copy.sqlite')
  await store.backup(file)
  await store.setVote(id, vote({ reader: 'Bình' }), NOW)

  const copy = await opened(file)
  expect(found(await copy.engagement(id, 'An', NOW))).toMatchObject({
    views: 5,
    rating: { count: 1, yours: 5 },
  })
  expect(await copy.secret()).toBe(await store.secret())
  expect(existsSync(`${file}.part`)).toBe(false)
  await expect(store.backup(file)).rejects.toThrow(/is there already/)
})
