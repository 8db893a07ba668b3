import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import type { Engagement } from '../../../contract/rating.ts'
import { ratingOf } from '../../../contract/ratingOf.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { keys } from '../../api/queries.ts'
import { VoteSender } from './VoteSender.ts'

const STORAGE_KEY = 'dateline.votes'
let stop = () => {}
afterEach(() => stop())

/** A sender whose writes have no answer. */
function startSender() {
  const setRating = vi.fn<Api['setRating']>(() => Promise.reject(new Failure('no-answer')))
  const api: Partial<Api> = { setRating }
  const client = new QueryClient()
  const sender = new VoteSender(api as Api, client)
  stop = sender.start()
  return { sender, client, setRating }
}

/** What another tab's sender does to the shared storage, and how this tab hears of it. */
function answeredInOtherTab() {
  const oldValue = localStorage.getItem(STORAGE_KEY)
  localStorage.setItem(STORAGE_KEY, '{}')
  dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, oldValue, newValue: '{}' }))
}

const outcomeOf = (sender: VoteSender, id: string) => sender.state(id).outcome?.kind

it('tells every choice that waits, those not tried too', async () => {
  const { sender, setRating } = startSender()
  sender.choose('a', 3, 'press')
  await vi.waitFor(() => expect(outcomeOf(sender, 'a')).toBe('waiting'))
  setRating.mockClear()
  sender.choose('b', 5, 'press')
  await vi.waitFor(() => expect(outcomeOf(sender, 'b')).toBe('waiting'))
  expect(setRating.mock.calls.map(([id]) => id)).toEqual(['a'])
})

it('tells a choice that waits behind the earlier one of its article', async () => {
  const { sender } = startSender()
  sender.choose('a', 3, 'press')
  await vi.waitFor(() => expect(outcomeOf(sender, 'a')).toBe('waiting'))
  sender.choose('a', 5, 'press')
  await vi.waitFor(() => expect(sender.state('a').outcome).toEqual({ kind: 'waiting', stars: 5 }))
})

it('keeps in view, and tells as saved, what another tab has sent', async () => {
  const { sender, client } = startSender()
  const before: Engagement = { views: 1, rating: ratingOf([0, 0, 0, 0, 0], null) }
  client.setQueryData(keys.engagement('a'), before)
  sender.choose('a', 4, 'press')
  await vi.waitFor(() => expect(outcomeOf(sender, 'a')).toBe('waiting'))

  answeredInOtherTab()
  expect(client.getQueryData<Engagement>(keys.engagement('a'))?.rating).toEqual(ratingOf([0, 0, 0, 1, 0], 4))
  expect(client.getQueryState(keys.engagement('a'))?.isInvalidated).toBe(true)
  await vi.waitFor(() =>
    expect(sender.state('a')).toEqual({ choice: undefined, outcome: { kind: 'saved', stars: 4 } }),
  )
})
