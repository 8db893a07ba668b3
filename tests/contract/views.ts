import { describe, expect, it } from 'vitest'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { Engagement, ViewAnswer } from '../../src/contract/rating.ts'
import { type Portal, read, readProblem, write } from './asking.ts'
import { FULL, TOMORROWS } from './seed.ts'

export function describeViews(ask: Portal['ask']): void {
  describe('a view', () => {
    it('is answered with the number', async () => {
      const response = await ask(apiPaths.views(FULL), write('POST', { device: 'may-tinh-so-1' }))
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Set-Cookie')).toBeNull()
      expect(await read(response, ViewAnswer)).toEqual({ views: 1376, counted: true })
      const again = await ask(apiPaths.views(FULL), write('POST', { device: 'may-tinh-so-1' }))
      expect(await read(again, ViewAnswer)).toEqual({ views: 1376, counted: false })
      expect((await read(await ask(apiPaths.engagement(FULL)), Engagement)).views).toBe(1376)
    })

    it('needs no device', async () => {
      const answer = await read(await ask(apiPaths.views(FULL), write('POST', {})), ViewAnswer)
      expect(answer.counted).toBe(true)
    })

    it('of nothing is not found', async () => {
      for (const id of ['khong-co', TOMORROWS]) {
        await readProblem(await ask(apiPaths.views(id), write('POST', {})), 404, 'not-found')
      }
    })

    it('with a strange device is refused', async () => {
      const response = await ask(apiPaths.views(FULL), write('POST', { device: 'x' }))
      expect(await readProblem(response, 400, 'bad-request')).toEqual(['device'])
    })
  })

  describe('a write is refused', () => {
    it.each(['cross-site', 'same-site', 'none'])('from %s', async (site) => {
      const foreign = write('POST', {}, { 'Sec-Fetch-Site': site })
      await readProblem(await ask(apiPaths.views(FULL), foreign), 403, 'foreign-origin')
    })

    it('from another origin of a browser that says no more', async () => {
      const headers = { Origin: 'https://elsewhere.example', 'Content-Type': 'application/json' }
      const response = await ask(apiPaths.views(FULL), { method: 'POST', body: '{}', headers })
      await readProblem(response, 403, 'foreign-origin')
    })

    it.each(['text/plain', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded'])(
      'as %s',
      async (type) => {
        const response = await ask(apiPaths.views(FULL), write('POST', {}, { 'Content-Type': type }))
        await readProblem(response, 415, 'media-type')
      },
    )

    it('over 16 KB', async () => {
      const large = write('POST', { device: 'x'.repeat(16 * 1024) })
      await readProblem(await ask(apiPaths.views(FULL), large), 413, 'too-large')
    })

    it('where it is no JSON', async () => {
      await readProblem(await ask(apiPaths.views(FULL), write('POST', '{')), 400, 'bad-request')
    })
  })
}
