import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { Versions, versionsPath } from '../../contract/versions.ts'
import { candidate, NOW, putArticle, startServer } from '../testing.ts'

/** A server with one article that was changed once. */
async function startWithChanged() {
  const { store, ask } = await startServer()
  const id = await putArticle(store)
  const change = (title: string) => store.publish(candidate(title, '2026-11-24T08:00:00+07:00', { id }), NOW)
  await change('Lịch mới')
  const titles = async (since?: number) => {
    const answer = await ask(versionsPath(id, since))
    return v.parse(Versions, await answer.json()).versions.map(({ title }) => title)
  }
  return { store, ask, id, change, titles }
}

it('versions are read from the store once, and anew after a change', async () => {
  const { store, change, titles } = await startWithChanged()
  const reads = vi.spyOn(store, 'versions')
  expect(await titles()).toEqual(['Lịch mới', 'Lịch tiếp công dân'])
  expect(await titles()).toHaveLength(2)
  expect(reads).toHaveBeenCalledOnce()
  expect(await titles(2)).toEqual(['Lịch mới'])
  await change('Lịch mới nữa')
  expect(await titles()).toEqual(['Lịch mới nữa', 'Lịch mới', 'Lịch tiếp công dân'])
  expect(await titles(2)).toEqual(['Lịch mới nữa', 'Lịch mới'])
})

it('versions of an article that was taken away are gone', async () => {
  const { store, ask, id } = await startWithChanged()
  expect((await ask(versionsPath(id))).status).toBe(200)
  await store.remove(id, NOW)
  expect((await ask(versionsPath(id))).status).toBe(410)
})

it('the article’s page is told the number of its version', async () => {
  const { ask, id } = await startWithChanged()
  expect(await (await ask(`/api/articles/${id}`)).json()).toMatchObject({ title: 'Lịch mới', version: 2 })
})
