import { describe, expect, it } from 'vitest'
import { Versions, versionsPath } from '../../src/contract/versions.ts'
import { type Portal, read, readProblem } from './asking.ts'
import { FULL, OLDEST, seed, TOMORROWS } from './seed.ts'

export function describeArticleVersions(ask: Portal['ask']): void {
  const versions = async (id: string, since?: number) =>
    (await read(await ask(versionsPath(id, since)), Versions)).versions

  describe('the versions of an article', () => {
    it('are what it says and what it said, the newest first', async () => {
      const { title, lead, body, updatedAt, older = [] } = seed.find(({ id }) => id === FULL) ?? {}
      expect(await versions(FULL)).toEqual([
        { version: 2, at: updatedAt, title, lead, body },
        { version: 1, ...older[0] },
      ])
    })

    it('are one where it was never changed', async () => {
      expect(await versions(OLDEST)).toMatchObject([
        { version: 1, at: '2026-01-05T08:00:00+07:00', title: 'Họp đầu năm' },
      ])
    })

    it('go back as far as is asked, and have what it says now in any case', async () => {
      const numbers = async (since: number) => (await versions(FULL, since)).map(({ version }) => version)
      expect(await numbers(1)).toEqual([2, 1])
      expect(await numbers(2)).toEqual([2])
      expect(await numbers(9)).toEqual([2])
    })

    it('may be kept and asked again by their ETag', async () => {
      const { headers } = await ask(versionsPath(FULL))
      expect(headers.get('Cache-Control')).toMatch(/public/)
      expect(headers.get('Set-Cookie')).toBeNull()
      const etag = headers.get('ETag') ?? ''
      const again = await ask(versionsPath(FULL), { headers: { 'If-None-Match': etag } })
      expect(again.status).toBe(304)
      const others = await ask(versionsPath(FULL, 2), { headers: { 'If-None-Match': etag } })
      expect(others.status).toBe(200)
    })

    it.each(['khong-co', TOMORROWS, 'KHÔNG PHẢI MÃ'])('are not found of %s', async (id) => {
      await readProblem(await ask(versionsPath(id)), 404, 'not-found')
    })

    it.each(['0', '-1', '1.5', '01', 'x', '', '1&since=2'])('are refused since “%s”', async (since) => {
      const response = await ask(`${versionsPath(FULL)}?since=${since}`)
      expect(await readProblem(response, 400, 'bad-request')).toEqual(['since'])
    })
  })
}
