import { describe, expect, it } from 'vitest'
import { feedKinds } from './feeds.ts'

describe('a feed', () => {
  const names = (head: string) => feedKinds.filter((kind) => kind.recognise(head)).map(({ name }) => name)

  it.each([
    ['<rss version="2.0"/>', 'RSS'],
    ['\uFEFF \n<!-- lời <rss> --><?xml-stylesheet href="a.xsl"?>\n<RSS>', 'RSS'],
    ['<?xml version="1.0"?><!DOCTYPE rss [ <!ENTITY a "b"> ]><rss>', 'RSS'],
    ['<b>Warning</b>: lỗi\n<?xml version="1.0"?><any:RDF xmlns:any="">', 'RSS'],
    ['<a:feed>', 'Atom'],
    ['{ "items": [], "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1" }', 'JSON'],
  ])('is known by its root: %s', (head, name) => {
    expect(names(head)).toEqual([expect.stringContaining(name)])
  })

  it.each([
    '',
    'rss',
    'Bài về <rss version="2.0">',
    '<html><body><rss version="2.0"></body></html>',
    '<?xml version="1.0"?><html><rss/></html>',
    '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/">',
    '{ "title": "Về \\"version\\": \\"https://jsonfeed.org/version/1\\"" }',
    '[{ "version": "https://jsonfeed.org/version/1" }]',
    '{ "title": "Tin", "body": [{ "type": "list", "items": [[]] }] }',
    '[{ "items": [{ "content_html": "" }] }]',
  ])('is not any other text: %j', (head) => {
    expect(names(head)).toEqual([])
  })
})
