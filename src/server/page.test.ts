import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPage } from './page.ts'

// The page that Vite builds keeps these parts as they stand here.
const INDEX = join(import.meta.dirname, '../../index.html')

it('finds the language and the title in our own page', () => {
  const site = { name: 'Bản tin $& thử', language: 'en', timeZone: 'UTC' }
  const html = new TextDecoder().decode(readPage(INDEX, site).identity.body)
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<title>Bản tin $&#38; thử</title>')
  expect(html).not.toContain('name="description"')
})

it('has another ETag for another encoding and another content', () => {
  const site = { name: 'A', language: 'vi', timeZone: 'UTC' }
  const first = readPage(INDEX, site)
  const second = readPage(INDEX, { ...site, name: 'B' })
  const etags = [first, second].flatMap(({ br, gzip, identity }) => [br.etag, gzip.etag, identity.etag])
  expect(new Set(etags).size).toBe(6)
})
