import { describe, expect, it } from 'vitest'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { Engagement, Rating } from '../../src/contract/rating.ts'
import { bare, type Portal, read, readProblem, write } from './asking.ts'
import { FULL, OLDEST, TOMORROWS } from './seed.ts'

let presses = 0

/** The header of a press that was not made before. */
function press(): Record<string, string> {
  presses += 1
  return { 'Idempotency-Key': `press-of-the-suite-${presses}` }
}

export function describeRating(ask: Portal['ask']): void {
  const none = { average: null, count: 0, histogram: [0, 0, 0, 0, 0], yours: null }

  /** A new reader's vote, and the cookie that they have now. */
  async function firstVote(stars: number, headers = press()) {
    const response = await ask(apiPaths.rating(OLDEST), write('PUT', { stars }, headers))
    const cookie = response.headers.get('Set-Cookie') ?? ''
    return { response, cookie, reader: { Cookie: cookie.split(';')[0] ?? '' } }
  }
  const engagement = async (id: string, headers: Record<string, string> = {}) =>
    read(await ask(apiPaths.engagement(id), { headers }), Engagement)

  describe('a rating', () => {
    it('begins with nobody’s, and with what was brought along', async () => {
      const response = await ask(apiPaths.engagement(OLDEST))
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Set-Cookie')).toBeNull()
      expect(await read(response, Engagement)).toEqual({ views: 0, rating: none })
      const rating = { average: 25 / 6, count: 6, histogram: [0, 1, 0, 2, 3], yours: null }
      expect(await engagement(FULL)).toEqual({ views: 1375, rating })
    })

    it('is given, changed and taken back by the reader of the cookie', async () => {
      const { response, cookie, reader } = await firstVote(4)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(cookie).toMatch(/; *HttpOnly/i)
      const four = { average: 4, count: 1, histogram: [0, 0, 0, 1, 0], yours: 4 }
      expect(await read(response, Rating)).toEqual(four)
      expect((await engagement(OLDEST, reader)).rating).toEqual(four)
      expect((await engagement(OLDEST)).rating).toEqual({ ...four, yours: null })

      const change = write('PUT', { stars: 2 }, { ...press(), ...reader })
      const changed = await ask(apiPaths.rating(OLDEST), change)
      expect(changed.headers.get('Set-Cookie')).toBeNull()
      const two = { average: 2, count: 1, histogram: [0, 1, 0, 0, 0], yours: 2 }
      expect(await read(changed, Rating)).toEqual(two)

      for (const _time of ['once', 'twice']) {
        const response = await ask(apiPaths.rating(OLDEST), bare('DELETE', reader))
        expect(await read(response, Rating)).toEqual(none)
      }
    })

    it('is one reader’s when a first vote is sent again', async () => {
      const headers = press()
      await firstVote(5, headers)
      const { response } = await firstVote(5, headers)
      expect((await read(response, Rating)).count).toBe(1)
      expect((await read((await firstVote(1)).response, Rating)).count).toBe(2)
    })

    it('of nobody is taken back without harm', async () => {
      const response = await ask(apiPaths.rating(OLDEST), bare('DELETE'))
      expect(response.headers.get('Set-Cookie')).toBeNull()
      expect(await read(response, Rating)).toEqual(none)
    })
  })

  describe('a rating is refused', () => {
    it.each([0, 6, 2.5, '5', null])('with %j stars', async (stars) => {
      const response = await ask(apiPaths.rating(OLDEST), write('PUT', { stars }, press()))
      expect(await readProblem(response, 400, 'bad-request')).toEqual(['stars'])
    })

    it.each<Record<string, string>>([{}, { 'Idempotency-Key': 'short' }])(
      'with the press %j',
      async (headers) => {
        const response = await ask(apiPaths.rating(OLDEST), write('PUT', { stars: 5 }, headers))
        expect(await readProblem(response, 400, 'bad-request')).toEqual(['Idempotency-Key'])
      },
    )

    it('from a foreign origin', async () => {
      const foreign = { 'Sec-Fetch-Site': 'cross-site' }
      const put = write('PUT', { stars: 5 }, { ...press(), ...foreign })
      await readProblem(await ask(apiPaths.rating(OLDEST), put), 403, 'foreign-origin')
      await readProblem(await ask(apiPaths.rating(OLDEST), bare('DELETE', foreign)), 403, 'foreign-origin')
    })

    it('on what is not there', async () => {
      for (const id of ['khong-co', TOMORROWS]) {
        const put = write('PUT', { stars: 5 }, press())
        await readProblem(await ask(apiPaths.rating(id), put), 404, 'not-found')
        await readProblem(await ask(apiPaths.rating(id), bare('DELETE')), 404, 'not-found')
      }
    })
  })
}
