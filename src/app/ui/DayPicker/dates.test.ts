import { afterEach, expect, it, vi } from 'vitest'
import { dateOf, dayOfDate } from './dates.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

// Zones whose clocks skip midnight, or a whole day, or lie furthest out.
it.each(['America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Apia', 'Etc/GMT+12'])(
  'days 18: a day is itself again in %s',
  (zone) => {
    vi.stubEnv('TZ', zone)
    for (const day of ['1912-01-01', '2018-11-04', '2019-03-31', '2019-07-17', '2026-11-25', '2100-12-31']) {
      expect(dayOfDate(dateOf(day))).toBe(day)
      expect(dateOf(day).getHours()).toBe(12)
    }
  },
)
