import { expect, it } from 'vitest'
import { feedKinds } from './feeds.ts'
import { candidateOf, readFeed, rss, SITE, sourceText } from './testing.ts'

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

it('is read with bases that grow and grow', async () => {
  const bases = Array.from({ length: 240 }, (_, n) => `<a xml:base="${'b'.repeat(50 + n)}/">`)
  const text = `<rss><channel xml:base="https://a.example/">${bases.join('')}${item.repeat(2000)}</channel></rss>`
  const readings = await readFeed(text)
  expect(readings).toHaveLength(2000)
  expect(candidateOf(readings[0]).article.title).toBe('Tin')
})

it('is read with a great many names that are too long', async () => {
  const name = `<author>${'a'.repeat(1001)}</author>`
  const readings = await readFeed(rss(`<item><title>Tin</title>${name.repeat(15_000)}</item>`))
  expect(candidateOf(readings[0]).article).toMatchObject({ title: 'Tin', authors: [] })
})

it('is read with namespaces and empty entries without number', { timeout: 10_000 }, async () => {
  const namespaces = Array.from({ length: 100 }, (_, n) => ` xmlns:n${n}="${'n'.repeat(190)}"`).join('')
  const readings = await readFeed(
    `<rss${namespaces}><channel>${'<item><a/></item>'.repeat(19_000)}${item}</channel></rss>`,
  )
  expect(readings).toHaveLength(19_001)
  expect(readings[0]).toEqual({ unreadable: 'it has neither a title nor a text', line: 1 })
  expect(candidateOf(readings.at(-1)).article.title).toBe('Tin')
})

it.each([
  ['RSS', `<rss><channel>\n${'<item/>'.repeat(20_000)}\n<item/>${'<item/>'.repeat(9000)}</channel></rss>`, 3],
  [
    'JSON',
    `{"version":"https://jsonfeed.org/version/1","items":[${Array.from({ length: 20_002 }, () => '{}').join()}]}`,
    undefined,
  ],
])('is read to its 20,000th entry, and says so: %s', async (_, text, line) => {
  const readings = await readFeed(text)
  expect(readings).toHaveLength(20_001)
  expect(readings.at(-1)).toEqual({ unreadable: expect.stringContaining('20000 entries'), line })
})

it('tells of an entry before it has read the next', async () => {
  let turns = 0
  const turn = () => {
    turns++
    immediate = setImmediate(turn)
  }
  let immediate = setImmediate(turn)
  const source = sourceText(rss(item.repeat(1000)))
  const kind = feedKinds.find(({ recognise }) => recognise(source.head))
  for await (const reading of kind?.read(source, SITE) ?? []) {
    expect(candidateOf(reading).article.title).toBe('Tin')
    break
  }
  clearImmediate(immediate)
  expect(turns).toBeLessThan(100)
})

it.each([[['1.1']], [5], [null], [{ version: 1 }]])(
  'is read where its version is no text, so that files after it are: %j',
  async (version) => {
    const items = [
      { id: 'a', title: 'Tin', content_text: 'Nước lên.', date_published: '2024-05-01T08:00:00Z' },
    ]
    const [reading] = await readFeed(JSON.stringify({ version, items }))
    expect(reading).toEqual({ unreadable: expect.any(String) })
  },
)
