import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { own, page } from '../../src/server/import/testing.ts'
import { wholeArticle } from './articles.ts'
import { bruised } from './json.ts'
import { oddTexts } from './texts.ts'

// Sources of each kind that an import reads, and how they get damaged on their way.

const fixture = (name: string) => readFileSync(join('src/server/import', name), 'utf8')

const many = [own(), { ...wholeArticle, id: 'tin-a' }, own({ title: 'Khác' })]

/** A sound source of each kind, by its name. */
export const sources: Record<string, string> = {
  'text.txt': page,
  'one.json': JSON.stringify(wholeArticle),
  'many.json': JSON.stringify(many),
  'lines.ndjson': many.map((article) => JSON.stringify(article)).join('\n'),
  'feed.json': fixture('feeds/fixtures/json-1.1.json'),
  'rss.xml': fixture('feeds/fixtures/rss-2.0.xml'),
  'rdf.xml': fixture('feeds/fixtures/rss-1.0.xml'),
  'atom.xml': fixture('feeds/fixtures/atom-1.0.xml'),
  'wxr.xml': fixture('wxr/fixtures/xa-song-may.xml'),
  'portal.html': fixture('htmlPage/fixtures/portal.html'),
  'wordpress.html': fixture('htmlPage/fixtures/wordpress.html'),
  'microdata.html': fixture('htmlPage/fixtures/microdata.html'),
}

/** Parts of texts of each kind that stand where they should not. */
const fragments = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
  '&b;',
  '&nbsp;',
  '&#xd800;',
  '&#0;',
  '&#x110000;',
  '<?xml version="9"?>',
  '<a href="javascript:x">',
  '<img src="data:image/png;base64,AAAA" width="-1" height="1e9">',
  '<img srcset=",, 1x, 2w" src="//">',
  '<table><td colspan="9999999" rowspan="-0">',
  '<ol start="1e99"><li><ul><table><p>',
  '<iframe src="http://[">',
  '<svg><script>',
  '<template><select><math>',
  '<p lang="__proto__">',
  '<time datetime="2026-02-31T99:99">',
  '<meta property="article:published_time" content="-0">',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":[4.5]}</script>',
  '<pubDate>Mon, 99 Foo 20x6</pubDate>',
  '<item>',
  '</channel>',
  '<content:encoded>',
  '<wp:status>',
  '[caption id="x"][gallery ids="1,,-1"]',
  '<!-- wp:image {"id":-0,"x": -->',
  'Thứ chín, 99/99/0000 99:99',
  'Lượt xem: 99999999999999999999',
  '\u0000',
]

/** How a text is damaged at places of it, each a share of its length. */
const textDamage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 1, 7, 60, 400),
    put: fc.oneof(
      fc.constantFrom(...fragments),
      fc.constantFrom(...oddTexts),
      fc
        .tuple(fc.constantFrom('<div>', '<b>', '[', '{"a":', '<item>', '&a;', '('), fc.nat(2_000))
        .map(([open, times]) => open.repeat(times)),
    ),
  }),
  { maxLength: 4 },
)

type Damage = { at: number; length: number; put: string }

function damaged(text: string, damage: readonly Damage[]): string {
  return damage.reduce((text, { at, length, put }) => {
    const start = Math.floor(at * text.length)
    return text.slice(0, start) + put + text.slice(start + length)
  }, text)
}

/** Bits that turned over, an end that is missing, another encoding than it says. */
const byteDamage = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 6,
  }),
  end: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  encoding: fc.oneof(
    { weight: 5, arbitrary: fc.constant('utf8' as const) },
    fc.constantFrom('utf16le' as const, 'latin1' as const),
  ),
})

function damagedBytes(
  text: string,
  { flips, end, encoding }: typeof byteDamage extends fc.Arbitrary<infer T> ? T : never,
) {
  const bytes = Buffer.from(text, encoding)
  for (const [at, mask] of flips) {
    const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
    if (index >= 0) bytes[index] = (bytes[index] ?? 0) ^ mask
  }
  return bytes.subarray(0, Math.ceil(bytes.length * end))
}

/** The source as it may come. */
export function bruisedSource(name: string): fc.Arbitrary<Buffer> {
  const sound = sources[name] ?? ''
  const texts = textDamage.map((damage) => damaged(sound, damage))
  const isOneJson = name.endsWith('.json')
  const all = isOneJson ? fc.oneof(bruised(JSON.parse(sound)), texts) : texts
  return fc.oneof(
    { weight: 2, arbitrary: all.map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.tuple(all, byteDamage).map(([text, damage]) => damagedBytes(text, damage)) },
  )
}
