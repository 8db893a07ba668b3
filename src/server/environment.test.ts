import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('variables', () => {
  it('have defaults', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      storeFile: join('data', 'dateline.sqlite'),
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

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['SITE_TIME_ZONE', 'Asia/Saigonn'],
    ['SITE_LANGUAGE', 'fr'],
    ['SITE_URL', 'news.example.vn'],
    ['SITE_URL', 'https://example.vn/news'],
    ['TRUST_PROXY', '-1'],
    ['SAMPLE', 'on'],
    ['LIMIT_VIEWS', '0'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'postgres://x'],
  ])('%s=%s stops the start with a line that names it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} is .*[.]$`))
  })
})
