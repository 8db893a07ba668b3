import { describe, expect, it } from 'vitest'
import { Suggestions, suggestionsPath } from '../../src/contract/suggestions.ts'
import { type Portal, read, readProblem } from './asking.ts'
import { FULL } from './seed.ts'

export function describeSuggestions(ask: Portal['ask']): void {
  describe('suggestions', () => {
    it('are articles whose titles have the words, the last unfinished', async () => {
      const { suggestions } = await read(await ask(suggestionsPath('lich cap nu')), Suggestions)
      expect(suggestions).toEqual([
        { id: FULL, title: 'Lịch cấp nước khu phố Bờ Sông', publishedAt: '2026-02-10T09:30:00+07:00' },
      ])
      expect(await read(await ask(suggestionsPath('không đâu có')), Suggestions)).toEqual({ suggestions: [] })
    })

    it.each(['', '?q=', `?q=${'x'.repeat(201)}`])('are refused for “%s”', async (query) => {
      expect(await readProblem(await ask(`/api/suggestions${query}`), 400, 'bad-request')).toEqual(['q'])
    })
  })
}
