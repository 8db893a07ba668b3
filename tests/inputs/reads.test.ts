import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { TeaserList } from '../../src/contract/list.ts'
import { askRight } from './answers.ts'
import { bruised } from './json.ts'
import { openPortal, stores } from './portal.ts'
import { oddHeaders, oddMethod, oddPiece, pathsOf, query } from './requests.ts'
import { always, RUNS_TIMEOUT } from './runs.ts'

const isPage = ([first]: readonly (string | null)[]) => first !== 'api'

describe.each(stores)('reading from %s', (kind) => {
  it(
    'answers every address of the interface, whatever is asked',
    async () => {
      const portal = await openPortal(kind)
      await always(
        150,
        pathsOf((address) => !isPage(address)),
        query,
        oddHeaders,
        async (path, search, headers) => {
          await askRight(portal, `${path}${search}`, { headers })
        },
      )
    },
    RUNS_TIMEOUT,
  )

  it(
    'answers pages, feeds and files at every address',
    async () => {
      const portal = await openPortal(kind)
      await always(60, pathsOf(isPage), query, oddHeaders, async (path, search, headers) => {
        await askRight(portal, `${path}${search}`, { headers })
      })
    },
    RUNS_TIMEOUT,
  )

  it(
    'answers lists by the contract, whatever the words',
    async () => {
      const portal = await openPortal(kind)
      const where = fc.constantFrom(
        '/api/articles?q=',
        '/api/articles?tag=',
        '/api/suggestions?q=',
        '/search?q=',
      )
      await always(100, where, oddPiece, async (start, words) => {
        const { status, text } = await askRight(portal, `${start}${words}`)
        if (status === 200 && start.startsWith('/api/articles')) v.parse(TeaserList, JSON.parse(text))
      })
    },
    RUNS_TIMEOUT,
  )

  it.each(['/api/articles?limit=1', '/api/articles?limit=1&sort=mostRead', '/api/articles?limit=1&q=thi'])(
    'takes no forged cursor of %s for its own fault',
    async (list) => {
      const portal = await openPortal(kind)
      const { nextCursor } = JSON.parse((await askRight(portal, list)).text)
      const cursor = JSON.parse(Buffer.from(nextCursor, 'base64url').toString())
      await always(30, bruised(cursor), async (forged) => {
        const word = Buffer.from(forged).toString('base64url')
        const { status, text } = await askRight(portal, `${list}&cursor=${word}`)
        expect([200, 400]).toContain(status)
        if (status === 200) v.parse(TeaserList, JSON.parse(text))
        else expect(JSON.parse(text)).toMatchObject({ errors: [{ field: 'cursor' }] })
      })
    },
    RUNS_TIMEOUT,
  )

  it(
    'answers every method at every address, and lets none of them change anything',
    async () => {
      const portal = await openPortal(kind)
      const before = await portal.store.everything('', 10)
      await always(80, oddMethod, pathsOf(), query, oddHeaders, async (method, path, search, headers) => {
        const { Authorization: _, ...others } = headers
        await askRight(portal, `${path}${search}`, {
          method,
          headers: { ...others, 'Sec-Fetch-Site': 'cross-site' },
        })
      })
      expect(await portal.store.everything('', 10)).toEqual(before)
    },
    RUNS_TIMEOUT,
  )
})
