import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPage } from './page.ts'

// The page that Vite builds keeps these parts as they stand here.
const INDEX = join(import.meta.dirname, '../../index.html')
const site = { name: 'Bản tin', language: 'en', timeZone: 'UTC' }
const head = (title: string) => ({ title, siteName: 'Bản tin', locale: 'en_US' })

it('finds the language and the title in our own page', () => {
  const html = new TextDecoder().decode(readPage(INDEX, site)(head('Bản tin $& <thử>')).identity.body)
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<title>Bản tin $&#x26; &#x3C;thử></title>')
  expect(html.match(/<title>/g)).toHaveLength(1)
  expect(html).toContain('<div id="root">')
  expect(html).not.toContain('name="description"')
})

it('has another ETag for another encoding and another content, and is made once', () => {
  const pageWith = readPage(INDEX, site)
  const etags = [head('A'), head('B')].flatMap((each) => {
    const { br, gzip, identity } = pageWith(each)
    return [br.etag, gzip.etag, identity.etag]
  })
  expect(new Set(etags).size).toBe(6)
  expect(pageWith(head('A'))).toBe(pageWith(head('A')))
})
