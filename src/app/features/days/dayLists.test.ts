import { expect, it } from 'vitest'
import { someAtATime } from './dayLists.ts'

it('what comes of many is in their order, and no more than a few are asked for at a time', async () => {
  let atOnce = 0
  let most = 0
  const results = await someAtATime([5, 1, 4, 2, 3, 0], async (item) => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setTimeout(resolve, item))
    atOnce--
    return item
  })
  expect([results, most]).toEqual([[5, 1, 4, 2, 3, 0], 4])
})

it('nothing more is begun once one has failed', async () => {
  const begun: number[] = []
  const act = async (item: number) => {
    begun.push(item)
    if (item === 0) throw new Error('failed')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await expect(someAtATime([0, 1, 2, 3, 4, 5, 6], act)).rejects.toThrow('failed')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(begun).toEqual([0, 1, 2, 3])
})
