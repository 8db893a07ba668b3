import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('variables', () => {
  it('have defaults', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      metricsPort: undefined,
      storeFile: join('data', 'dateline.sqlite'),
      databaseUrl: undefined,
      picturesFolder: join('data', 'pictures'),
      allowsPrivateSources: false,
      sources: [],
      sourcesEvery: 15 * 60_000,
      publishToken: undefined,
      site: { language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
      loadsSample: true,
      trustedProxies: 0,
      limits: { newVotesPerArticleAndDay: 500, viewsPerArticleAndDay: 5000 },
    })
  })

  it('are taken as NFC, and without a slash at the address’s end', () => {
    const { site } = readEnvironment({
      SITE_NAME: 'Cổng tin'.normalize('NFD'),
      SITE_URL: 'https://news.example.vn/',
    })
    expect(site).toMatchObject({ name: 'Cổng tin', url: 'https://news.example.vn' })
  })

  it('name sources with commas or spaces between them, and how often to read them', () => {
    const environment = readEnvironment({
      SOURCES: 'https://a.vn/feed, http://b.vn/rss\nhttps://a.vn/feed',
      SOURCES_EVERY: '6h',
      ALLOW_PRIVATE_SOURCES: 'on',
    })
    expect(environment).toMatchObject({
      sources: ['https://a.vn/feed', 'http://b.vn/rss'],
      sourcesEvery: 6 * 60 * 60_000,
      allowsPrivateSources: true,
    })
  })

  it('take a token that cannot be guessed, and never repeat one', () => {
    const token = 'mot-hai-ba-bon-nam-sau-bay'
    expect(readEnvironment({ PUBLISH_TOKEN: token }).publishToken).toBe(token)
    for (const weak of ['short', 'has spaces in it, and is long']) {
      const read = () => readEnvironment({ PUBLISH_TOKEN: weak })
      expect(read).toThrow(/^PUBLISH_TOKEN takes .*[.]$/)
      expect(read).not.toThrow(weak)
    }
  })

  it('take the address of a Postgres database, and never repeat what may have a password in it', () => {
    for (const url of ['postgres://x', 'postgresql://an:mật@db.example:5432/dateline?sslmode=require'])
      expect(readEnvironment({ DATABASE_URL: url }).databaseUrl).toBe(url)
    for (const wrong of ['mysql://an:secret@db/dateline', 'secret', 'postgres:///secret']) {
      const read = () => readEnvironment({ DATABASE_URL: wrong })
      expect(read).toThrow(/^DATABASE_URL takes .*[.]$/)
      expect(read).not.toThrow('secret')
    }
  })

  it('are told of where they are none of ours, by the name that may be meant', () => {
    const mistyped = { SITE_NMAE: 'a', LIMIT_VIEW: '', SOURCES_EVRY: '1h', SITE_LOGO: 'b', SITE_NAME: 'c' }
    expect(readEnvironment({ ...mistyped, PATH: '/bin', WEBSITE_NAME: 'd', SITE: 'e' }).unknown).toEqual([
      'SITE_NMAE is no variable of Dateline; is SITE_NAME meant?',
      'LIMIT_VIEW is no variable of Dateline; is LIMIT_VIEWS meant?',
      'SOURCES_EVRY is no variable of Dateline; is SOURCES_EVERY meant?',
      'SITE_LOGO is no variable of Dateline, and does nothing.',
    ])
    expect(readEnvironment({ SOURCE_EVERY: '1h' }).unknown).toHaveLength(1)
  })

  it.each([
    ['PORT', '70000'],
    ['METRICS_PORT', '70000'],
    ['PORT', 'http'],
    ['SITE_TIME_ZONE', 'Asia/Saigonn'],
    ['SITE_LANGUAGE', 'fr'],
    ['SITE_URL', 'news.example.vn'],
    ['SITE_URL', 'https://example.vn/news'],
    ['TRUST_PROXY', '-1'],
    ['SAMPLE', 'on'],
    ['LIMIT_VIEWS', '0'],
    ['LOG_LEVEL', 'loud'],
    ['SOURCES', 'https://a.vn/feed, ftp://b.vn'],
    ['SOURCES_EVERY', '15'],
    ['SOURCES_EVERY', '1s'],
    ['ALLOW_PRIVATE_SOURCES', 'yes'],
  ])('%s=%s stops the start with a line that names it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} is .*[.]$`))
  })
})
