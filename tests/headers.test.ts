import { beforeEach, describe, expect, it } from 'vitest'
import { encodePicture } from '../src/server/pictures/encode.ts'
import { jpeg } from '../src/server/pictures/testing.ts'
import { json, press, putArticle } from '../src/server/testing.ts'
import { temporaryFolder } from './setup/folders.ts'
import { startSite } from './setup/servedSite.ts'

// What every answer says to browsers, whoever asks for what.

type Site = Awaited<ReturnType<typeof startSite>> & { id: string; picture: string }
type Asked = [what: string, status: number, path: string, init?: RequestInit]

let site: Site
beforeEach(async () => {
  const picturesFolder = await temporaryFolder()
  const started = await startSite('vi', { picturesFolder, trustedProxies: 1 })
  const { src } = await encodePicture(await jpeg(40, 30), picturesFolder)
  site = { ...started, id: await putArticle(started.store), picture: src }
})

const everything = ({ id, picture }: Site): Asked[] => [
  ['the front page', 200, '/'],
  ['an article', 200, `/articles/${id}`],
  ['a page that is not there', 404, '/khong-co'],
  ['a day for a search form', 302, '/days?day=24/11/2026'],
  ['half an address of a day', 302, '/days/2026-11'],
  ['a script', 200, '/assets/app.js'],
  ['a script that is not there', 404, '/assets/none.js'],
  ['an icon', 200, '/favicon.svg'],
  ['the manifest', 200, '/manifest.webmanifest'],
  ['the service worker', 200, '/sw.js'],
  ['the page without content', 200, '/index.html'],
  ['a picture', 200, picture],
  ['a picture that is not there', 404, '/pictures/none.avif'],
  ['a feed', 200, '/feed.xml'],
  ['a feed as JSON', 200, '/feed.json'],
  ['a sitemap', 200, '/sitemap.xml'],
  ['robots', 200, '/robots.txt'],
  ['the site', 200, '/api/site'],
  ['an article as JSON', 200, `/api/articles/${id}`],
  ['a list', 200, '/api/articles'],
  ['engagement', 200, `/api/articles/${id}/engagement`],
  ['health', 200, '/api/health'],
  ['HEAD', 200, `/articles/${id}`, { method: 'HEAD' }],
  ['a vote', 200, `/api/articles/${id}/rating`, press(4)],
  ['a view', 200, `/api/articles/${id}/views`, json('POST', {})],
  ['a foreign view', 403, `/api/articles/${id}/views`, json('POST', {}, { 'Sec-Fetch-Site': 'cross-site' })],
  ['a form', 415, `/api/articles/${id}/views`, { method: 'POST', body: 'a=1' }],
  ['too much', 413, `/api/articles/${id}/views`, json('POST', { device: 'x'.repeat(20_000) })],
  ['a bad query', 400, '/api/articles?limit=0'],
  ['another method', 405, '/api/site', { method: 'PATCH' }],
  ['a report', 204, '/api/csp-report', { method: 'POST', body: '[]' }],
]

/** A page's own policy, and that of everything else. */
const isPage = (answer: Response) => answer.headers.get('Content-Type')?.startsWith('text/html') ?? false

async function askAll(headers: Record<string, string> = {}): Promise<[what: string, answer: Response][]> {
  const answers: [string, Response][] = []
  for (const [what, status, path, init = {}] of everything(site)) {
    const own = new Headers(init.headers)
    for (const [name, value] of Object.entries(headers)) own.set(name, value)
    const answer = await site.ask(path, { ...init, headers: own })
    expect([what, answer.status]).toEqual([what, status])
    answers.push([what, answer])
  }
  return answers
}

describe('every answer', () => {
  it('is taken for what it says, tells other sites little, and asks nothing of the device', async () => {
    for (const [what, { headers }] of await askAll()) {
      expect(headers.get('X-Content-Type-Options'), what).toBe('nosniff')
      expect(headers.get('Referrer-Policy'), what).toBe('strict-origin-when-cross-origin')
      expect(headers.get('Permissions-Policy'), what).toMatch(
        /camera=\(\), .*geolocation=\(\), .*microphone=\(\)/,
      )
      expect(headers.get('Cross-Origin-Opener-Policy'), what).toBe('same-origin')
      expect(headers.has('Access-Control-Allow-Origin'), what).toBe(false)
      expect([headers.get('Server'), headers.get('X-Powered-By')], what).toEqual([null, null])
    }
  })

  it('stands in no frame, and loads nothing that its policy does not name', async () => {
    for (const [what, answer] of await askAll()) {
      const policy = answer.headers.get('Content-Security-Policy') ?? ''
      expect(policy, what).toMatch(/^default-src 'none'; /)
      expect(policy, what).toContain("frame-ancestors 'none'")
      expect(policy, what).toContain("base-uri 'none'")
      expect(policy, what).not.toContain('unsafe')
      // A worker in a sandbox could keep nothing.
      const isSandboxed = !isPage(answer) && what !== 'the service worker'
      expect(policy.endsWith('; sandbox'), what).toBe(isSandboxed)
    }
  })

  it('is a part of this site’s pages only, but for pictures', async () => {
    for (const [what, { headers }] of await askAll()) {
      const expected = what === 'a picture' ? 'cross-origin' : 'same-origin'
      expect(headers.get('Cross-Origin-Resource-Policy'), what).toBe(expected)
    }
  })

  it('says by https, and only there, that the site is to be had by nothing else', async () => {
    for (const [what, { headers }] of await askAll({ 'X-Forwarded-Proto': 'https' })) {
      const policy = headers.get('Strict-Transport-Security')
      expect(policy, what).toBe('max-age=63072000; includeSubDomains')
    }
    for (const [what, { headers }] of await askAll()) {
      expect(headers.has('Strict-Transport-Security'), what).toBe(false)
    }
  })

  it('says the same where it is known already', async () => {
    for (const path of ['/', `/api/articles/${site.id}`, '/feed.xml', '/favicon.svg', '/api/articles']) {
      const https = { 'X-Forwarded-Proto': 'https' }
      const first = await site.ask(path, { headers: https })
      const known = { ...https, 'If-None-Match': first.headers.get('ETag') ?? '' }
      const { status, headers } = await site.ask(path, { headers: known })
      expect([path, status]).toEqual([path, 304])
      const names = [...first.headers.keys()].filter((name) => /policy|security|nosniff|options$/.test(name))
      expect(names.length, path).toBeGreaterThan(5)
      for (const name of names) expect(headers.get(name), `${path} ${name}`).toBe(first.headers.get(name))
    }
  })
})

describe('a page', () => {
  it('requires trusted types, allows the one of its worker’s address, and frames the known players only', async () => {
    const { headers } = await site.ask(`/articles/${site.id}`)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types dateline-worker; ")
    expect(policy).toContain("; manifest-src 'self'; worker-src 'self'; ")
    const [, frames = ''] = /frame-src ([^;]*)/.exec(policy) ?? []
    expect(frames).not.toMatch(/\*|https?:(\s|$)/)
    expect(frames.split(' ').every((origin) => /^https:\/\/[a-z.-]+$/.test(origin))).toBe(true)
  })

  it('shows pictures from anywhere: by https from where that is had, or else by both', async () => {
    const policyBy = async (scheme: string) => {
      const { headers } = await site.ask('/', { headers: { 'X-Forwarded-Proto': scheme } })
      return headers.get('Content-Security-Policy')
    }
    expect(await policyBy('https')).toContain("; img-src 'self' https:; media-src 'self' https:; ")
    expect(await policyBy('http')).toContain("; img-src 'self' http:; media-src 'self' http:; ")
  })

  it('has what its policy refused reported to this site', async () => {
    const { headers } = await site.ask('/')
    expect(headers.get('Content-Security-Policy')).toContain('; report-uri /api/csp-report; report-to csp')
    expect(headers.get('Reporting-Endpoints')).toBe('csp="/api/csp-report"')
  })
})

describe('the service worker', () => {
  it('may ask this site, and is asked for anew each time', async () => {
    const { headers } = await site.ask('/sw.js')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; connect-src 'self'; ")
    expect(headers.get('Cache-Control')).toBe('no-cache')
    expect(headers.get('Content-Type')).toMatch(/^text\/javascript/)
  })

  it('shows what it kept in a page with a page’s policy, which no search engine lists', async () => {
    const { headers } = await site.ask('/index.html')
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'self'; style-src 'self'; ")
    expect(headers.get('Cache-Control')).toBe('no-cache')
    expect(headers.get('X-Robots-Tag')).toBe('noindex')
  })
})
