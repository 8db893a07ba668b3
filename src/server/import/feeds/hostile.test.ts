import { expect, it } from 'vitest'
import { candidateOf, readFeed, rss } from './testing.ts'

const item = '<item><title>Tin</title></item>'

it.each([
  [
    'a billion laughs',
    `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>${item}</channel></rss>`,
    'entities of its own',
    1,
  ],
  [
    'an external entity',
    `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel>${item}</channel></rss>`,
    'entities of its own',
    1,
  ],
  ['deep nesting', rss(`<item>\n${'<a>'.repeat(200_000)}`), 'deeper than 256', 5],
  [
    'many attributes',
    rss(`<item${Array.from({ length: 300_000 }, (_, n) => ` a${n}=""`).join('')}/>`),
    '2000 attributes',
    4,
  ],
  ['a text that is cut off at once', '<rss><channel><title>Xã', 'cut off', undefined],
  ['JSON that is none', '{"version":"https://jsonfeed.org/version/1",\n"items":[] "a"}', 'not valid JSON', 2],
  [
    'JSON that is cut off',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    'not valid JSON',
    undefined,
  ],
])('is one line of refusal: %s', async (_, text, reason, line) => {
  const [refused, ...rest] = await readFeed(text)
  expect(refused).toMatchObject({ unreadable: expect.stringContaining(reason) })
  expect(refused).toMatchObject(line === undefined ? {} : { line })
  expect(refused).not.toMatchObject({ unreadable: expect.stringContaining('\n') })
  expect(rest).toEqual([])
})

it.each([
  [
    'the name of an author',
    rss(
      `<managingEditor>a@${'.'.repeat(200_000)} x</managingEditor><item><title>Tin</title><author>a@${'.'.repeat(200_000)} x</author></item>`,
    ),
  ],
  [
    'a name of Dublin Core',
    rss(`<item><title>Tin</title><dc:creator>${'a'.repeat(200_000)} x</dc:creator></item>`),
  ],
  ['an address', rss(`<item><title>Tin</title><link>https://a.example${'/'.repeat(200_000)}x</link></item>`)],
])('is read without %s of endless length', async (_, text) => {
  const readings = await readFeed(text)
  expect(readings).toHaveLength(1)
  const { article } = candidateOf(readings[0])
  expect(article).toMatchObject({ title: 'Tin', authors: [] })
  expect(article).not.toHaveProperty('originalUrl')
})

it('is nothing where a feed is empty', async () => {
  expect(await readFeed(rss(''))).toEqual([])
  expect(await readFeed('<feed/>')).toEqual([])
  expect(await readFeed('{"version":"https://jsonfeed.org/version/1","items":[]}')).toEqual([])
})
