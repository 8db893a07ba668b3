import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './env.ts'
import { networkOf, networkOfAddress } from './network.ts'

describe('networks', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::9', '2001:db8:1:2:ffff::9', '2001:db8:1:2::/64'],
  ])('%s', (text, address, network) => {
    expect(networkOfAddress(text)).toEqual({ address, network })
  })
})

describe('behind proxies', () => {
  const seen = async (trustedProxies: number, forwarded: string) => {
    const app = new Hono<AppEnv>()
    app.use(async (c, next) => {
      c.set('trustedProxies', trustedProxies)
      await next()
    })
    app.get('/', (c) => c.text(networkOf(c).address))
    return (await app.request('/', { headers: { 'X-Forwarded-For': forwarded } })).text()
  }

  it('believes as many entries as there are proxies, from the right', async () => {
    expect(await seen(0, '198.51.100.1')).toBe('unknown')
    expect(await seen(1, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
    expect(await seen(2, '10.0.0.1, 198.51.100.1, 203.0.113.7')).toBe('198.51.100.1')
    expect(await seen(2, '203.0.113.7')).toBe('203.0.113.7')
  })
})
