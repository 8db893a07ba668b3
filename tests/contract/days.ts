import { describe, expect, it } from 'vitest'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { Days } from '../../src/contract/site.ts'
import { type Portal, read, readProblem } from './asking.ts'

export function describeDays(ask: Portal['ask']): void {
  const days = async (from: string, to: string) => read(await ask(apiPaths.days(from, to)), Days)

  describe('days', () => {
    it('in a range, with the nearest on either side', async () => {
      expect(await days('2026-02-01', '2026-02-28')).toEqual({
        days: [
          { day: '2026-02-10', count: 3 },
          { day: '2026-02-20', count: 1 },
        ],
        previousDay: '2026-01-05',
        nextDay: '2026-03-01',
      })
    })

    it('at both ends of a range are inside it', async () => {
      const { days: inside, previousDay, nextDay } = await days('2026-02-10', '2026-02-20')
      expect(inside.map(({ day }) => day)).toEqual(['2026-02-10', '2026-02-20'])
      expect([previousDay, nextDay]).toEqual(['2026-01-05', '2026-03-01'])
    })

    it('between two that have articles', async () => {
      const between = { days: [], previousDay: '2026-02-10', nextDay: '2026-02-20' }
      expect(await days('2026-02-11', '2026-02-19')).toEqual(between)
    })

    it('of the future are hidden', async () => {
      const none = { days: [], previousDay: '2026-03-01', nextDay: null }
      expect(await days('2026-03-02', '2026-03-31')).toEqual(none)
    })

    it('before the first', async () => {
      const none = { days: [], previousDay: null, nextDay: '2026-01-05' }
      expect(await days('2025-01-01', '2025-12-31')).toEqual(none)
    })

    it.each([
      ['', ['from', 'to']],
      ['from=2026-02-01', ['to']],
      ['from=2026-02-01&to=2026-02-30', ['to']],
      ['from=2026-02-02&to=2026-02-01', ['to']],
    ])('are refused for “%s”', async (query, fields) => {
      expect(await readProblem(await ask(`/api/days?${query}`), 400, 'bad-request')).toEqual(fields)
    })
  })
}
