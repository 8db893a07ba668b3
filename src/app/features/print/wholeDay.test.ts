import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import type { ListQuery } from '../../../contract/list.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { wholeDay } from './wholeDay.ts'

const day = '2026-02-10'

/** A day of seven articles, listed three at a time, of which some fail. */
function apiWith(failing: Record<string, Failure>): Api {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const api = {
    articles: async ({ from, to, cursor = '0' }: ListQuery) => {
      expect([from, to]).toEqual([day, day])
      const start = Number(cursor)
      const items = ids.slice(start, start + 3).map((id) => ({ id }))
      return { items, nextCursor: start + 3 < ids.length ? String(start + 3) : null }
    },
    article: async (id: string) => {
      if (failing[id]) throw failing[id]
      return { id }
    },
  }
  return api as unknown as Api
}
const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })
const idsOf = async (api: Api) => (await wholeDay(client(), api, day)).map(({ id }) => id)

it('has all articles of all pages of the day’s list, in its order', async () => {
  expect(await idsOf(apiWith({}))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

it('goes on without an article that has been removed, and not without one that failed', async () => {
  expect(await idsOf(apiWith({ b: new Failure('removed') }))).toEqual(['a', 'c', 'd', 'e', 'f', 'g'])
  await expect(idsOf(apiWith({ b: new Failure('no-answer') }))).rejects.toThrow('no-answer')
})
