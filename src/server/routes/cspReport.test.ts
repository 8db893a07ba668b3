import { describe, expect, it, vi } from 'vitest'
import { startServer } from '../testing.ts'

const newReport = (body: object) => ({ type: 'csp-violation', age: 3, url: 'https://a.vn/', body })
const refusal = {
  documentURL: 'https://a.vn/search?q=b%C3%AD+m%E1%BA%ADt',
  effectiveDirective: 'script-src-elem',
  blockedURL: 'https://evil.example/x.js?token=1',
}
const logged = { page: '/search', directive: 'script-src-elem', blocked: 'https://evil.example' }

async function startReporting() {
  const info = vi.fn()
  const { ask, clock } = await startServer({ log: { info, error: vi.fn() }, trustedProxies: 1 })
  const report = (body: string, headers: Record<string, string> = {}) =>
    ask('/api/csp-report', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/reports+json', 'Sec-Fetch-Site': 'cross-site', ...headers },
    })
  const violations = () =>
    info.mock.calls.filter(([, message]) => message !== 'request').map(([facts]) => facts)
  return { report, violations, clock }
}

describe('a report of what a page’s policy refused', () => {
  it.each([
    ['as browsers send it now', [newReport(refusal)]],
    [
      'as older ones do',
      {
        'csp-report': {
          'document-uri': refusal.documentURL,
          'violated-directive': refusal.effectiveDirective,
          'blocked-uri': refusal.blockedURL,
        },
      },
    ],
  ])('is logged, %s, without what was searched', async (_, body) => {
    const { report, violations } = await startReporting()
    expect((await report(JSON.stringify(body))).status).toBe(204)
    expect(violations()).toEqual([{ id: expect.any(String), ...logged }])
  })

  it('is logged once, however often it comes', async () => {
    const { report, violations } = await startReporting()
    const body = JSON.stringify([newReport(refusal), newReport(refusal)])
    for (let time = 0; time < 3; time++) expect((await report(body)).status).toBe(204)
    expect(violations()).toHaveLength(1)
  })

  it('has long words cut, and what stands for no address as it is', async () => {
    const { report, violations } = await startReporting()
    const body = { effectiveDirective: 'x'.repeat(5_000), blockedURL: 'inline' }
    await report(JSON.stringify([newReport(body)]))
    expect(violations()).toMatchObject([{ page: '', directive: 'x'.repeat(200), blocked: 'inline' }])
  })

  it.each([
    ['no JSON', '<report/>', 400],
    ['something else', '{"csp-report":5}', 400],
    ['many together', JSON.stringify(Array(11).fill(newReport(refusal))), 400],
    ['too much', JSON.stringify([newReport({ blockedURL: 'x'.repeat(17_000) })]), 413],
  ])('is refused where it is %s', async (_, body, status) => {
    const { report, violations } = await startReporting()
    const answer = await report(body)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json'])
    expect(violations()).toEqual([])
  })

  it('is passed over where it tells of something else', async () => {
    const { report, violations } = await startReporting()
    const body = JSON.stringify([{ type: 'deprecation', body: {} }, null])
    expect((await report(body)).status).toBe(204)
    expect(violations()).toEqual([])
  })

  it('is taken so often from one network, and from others still', async () => {
    const { report } = await startReporting()
    const from = async (address: string) => (await report('[]', { 'X-Forwarded-For': address })).status
    const statuses = []
    for (let time = 0; time < 31; time++) statuses.push(await from(`2001:db8::${time}`))
    expect(statuses.filter((status) => status === 204)).toHaveLength(30)
    expect(statuses.at(-1)).toBe(429)
    expect(await from('203.0.113.7')).toBe(204)
  })
})
