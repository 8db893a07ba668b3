import { METHODS } from 'node:http'
import fc from 'fast-check'
import { FULL, PLAIN, REMOVED, TOKEN } from './portal.ts'
import { oddText } from './texts.ts'

// Requests: addresses of the server with odd words in each of their places, and odd headers.

/** What no encoder writes: escapes that are cut, that decode to no UTF-8, to NUL, to a slash, to half a pair. */
const rawPieces = [
  '%',
  '%zz',
  '%00',
  '%ff',
  '%c3',
  '%ed%a0%80',
  '%2e%2e',
  '..%2f..',
  '%5c',
  '+',
  '%25',
  '.',
  '..',
  '*',
]

const encoded = oddText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 6_000))

export const oddPiece: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...rawPieces), encoded)

/** What may stand where an article's id does. */
export const idPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(PLAIN, FULL, REMOVED, 'khong-co') },
  { weight: 3, arbitrary: oddPiece },
)

const lawful: Record<string, string[]> = {
  q: ['cầu', '"sông mây" -lễ', 'le hoi', 'ca'],
  section: ['ha-tang', 'khong-co'],
  tag: ['cầu đường'],
  from: ['2026-11-01', '1912-01-01'],
  to: ['2026-11-30', '2100-12-31'],
  sort: ['newest', 'relevance', 'mostRead', 'bestRated'],
  period: ['7d', '30d', 'all'],
  limit: ['1', '50'],
  cursor: ['eyJvZiI6IiJ9'],
  year: ['2026'],
  month: ['11'],
  day: ['10/07/2019'],
}

const oddNames = ['__proto__', 'constructor', 'limit[]', '%', '']

/** A query: of each of the server's parameters none, a lawful value or an odd one; and names that it does not have, or has twice. */
export const query: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(...Object.keys(lawful), ...oddNames).chain((name) =>
      fc
        .oneof(
          {
            weight: 2,
            arbitrary: fc
              .constantFrom(...(oddNames.includes(name) ? ['1'] : (lawful[name] ?? [])))
              .map(encodeURIComponent),
          },
          { weight: 2, arbitrary: oddPiece },
        )
        .map((value) => `${name}=${value}`),
    ),
    { maxLength: 5 },
  )
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))

/** Each address of the server, by its parts; null is a piece to fill. */
const addresses: (string | null)[][] = [
  ['api'],
  ['api', 'site'],
  ['api', 'health'],
  ['api', 'days'],
  ['api', 'articles'],
  ['api', 'suggestions'],
  ['api', 'articles', null],
  ['api', 'articles', null, 'engagement'],
  ['api', 'articles', null, 'views'],
  ['api', 'articles', null, 'rating'],
  ['api', null],
  ['api', null, null],
  ['feed.json'],
  ['feed.xml'],
  ['sections', null, 'feed.json'],
  ['sections', null, 'feed.xml'],
  ['sitemap.xml'],
  ['sitemap-pages.xml'],
  ['sitemap-0.xml'],
  ['robots.txt'],
  ['pictures', null],
  ['sample', null],
  ['assets', null],
  [''],
  ['articles', null],
  ['days'],
  ['days', null],
  ['search'],
  ['sections', null],
  ['privacy'],
  ['imprint'],
  ['tin', null],
  [null],
  [null, null],
]

/** Paths of one part of the server, or of all. */
export function pathsOf(isWanted: (address: readonly (string | null)[]) => boolean = () => true) {
  return fc
    .constantFrom(...addresses.filter(isWanted))
    .chain((parts) =>
      fc
        .tuple(...parts.map((part) => (part === null ? idPiece : fc.constant(part))))
        .map((words) => `/${words.join('/')}`),
    )
}

/** A header's value as it can come: bytes, none of them NUL or an end of line. */
const headerValue = oddText.map((text) =>
  Buffer.from(text.toWellFormed())
    .toString('latin1')
    .replace(/[\0\r\n]/g, '')
    .slice(0, 2_000),
)

const headerWords: Record<string, string[]> = {
  'If-None-Match': ['*', 'W/"x"', '"', '""""'],
  'If-Modified-Since': ['Wed, 10 Jul 2019 09:55:00 GMT', 'Wed, 10 Jul 2999 09:55:00 GMT'],
  'Accept-Encoding': ['br;q=0, gzip;q=NaN', 'gzip;q=-1', '*', ';;,,='],
  Accept: ['*/*;q=x'],
  Range: ['bytes=0-', 'bytes=9-1', 'bytes=-1', 'lines=1'],
  Cookie: ['dateline-reader=', 'dateline-reader=a.b', 'dateline-reader=%', 'dateline-reader=%00.AA=='],
  'X-Forwarded-For': ['::1%eth0', '999.1.1.1', ',,,', '::ffff:1.2.3.4', '0x7f.1', '1.2.3.4:80'],
  'X-Forwarded-Proto': ['https', 'javascript'],
  'X-Forwarded-Host': ['evil.example'],
  'X-Request-Id': ['a b', '<script>', 'x'.repeat(300)],
  'User-Agent': ['', 'Googlebot'],
  'Content-Length': ['-1', 'x', '1e9', '0'],
  'Transfer-Encoding': ['chunked'],
  'Sec-Purpose': ['prefetch'],
  Origin: ['null', 'http://[', 'http://portal.vn'],
  Authorization: ['Bearer', 'Basic Og==', `Bearer ${TOKEN}`],
}

/** None to three headers, odd or lawful. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc
  .array(
    fc
      .constantFrom(...Object.keys(headerWords))
      .chain((name) =>
        fc
          .oneof(fc.constantFrom(...(headerWords[name] ?? [''])), headerValue)
          .map((value) => [name, value] as const),
      ),
    { maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs))

/** What Node's parser lets through as a method; a Request is not made of some. */
export const oddMethod = fc.constantFrom(
  ...METHODS.filter((method) => !['GET', 'CONNECT', 'TRACE'].includes(method)),
)
