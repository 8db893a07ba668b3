import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { candidateOf, readFeed, rss } from './testing.ts'

const start = 'Sáng nay xã họp bàn việc đắp đê trước mùa lũ năm nay.'
const long = Array.from({ length: 40 }, (_, n) => `Thôn ${n + 1} góp thêm người và xe.`).join(' ')
const picture = '<img src="/de.jpg" alt="Đê">'

async function read(description: string, content?: string) {
  const encoded = content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`
  const item = `<item><title>Đắp đê</title><description><![CDATA[${description}]]></description>${encoded}</item>`
  const { article, ...beside } = candidateOf((await readFeed(rss(item)))[0])
  const { lead, body } = article
  return { lead, types: body.map(({ type }) => type), text: blockText(body), ...beside }
}

describe('a summary beside the text', () => {
  it('is the text where that is only a picture', async () => {
    const { lead, types, text } = await read(`<p>${long}</p>`, picture)
    expect({ lead, types, text }).toEqual({ lead: undefined, types: ['picture', 'paragraph'], text: long })
    expect(await read(`${picture}<p>${long}</p>`, picture)).toMatchObject({ types: ['picture', 'paragraph'] })
  })

  it('comes before it where it is too long for a lead, and is no part of it', async () => {
    const { lead, types, text } = await read(`<p>${long}</p>`, `${picture}<p>${start}</p>`)
    expect({ lead, types }).toEqual({ lead: undefined, types: ['paragraph', 'picture', 'paragraph'] })
    expect(text).toBe(`${long}\n${start}`)
  })

  it.each([
    ['its beginning', `<p>${long}</p>`, `<p>${long}</p><p>${start}</p>`],
    ['a part of it', long, `<p>${start}</p><p>${long}</p>`],
    ['its beginning cut off', `${long.slice(0, -8)} […]`, `<p>${long}</p><p>${start}</p>`],
    ['its beginning cut off in a word', `${long.slice(0, -6)}…`, `<p>${long}</p><p>${start}</p>`],
    ['the text without its captions', `${start} ${long}`, `<p>${start}</p><h2>Góp sức</h2><p>${long}</p>`],
  ])('comes once where it is %s', async (_, description, content) => {
    const { lead, text, words } = await read(description, content)
    expect(lead).toBeUndefined()
    expect(text.split('Thôn 9 góp')).toHaveLength(2)
    expect(words?.kept).toBe(words?.total)
  })

  it('is no lead where it is the beginning cut off in a word', async () => {
    expect(await read('Sáng nay xã họp bàn việc đắp đ…', `<p>${start}</p>`)).toMatchObject({
      lead: undefined,
    })
  })

  it('is the lead where it goes on otherwise than the text that begins alike', async () => {
    const other = 'Sáng nay xã họp bàn việc đắp đê cao thêm một mét, dài ba cây số.'
    expect(await read(other, `<p>${start}</p>`)).toMatchObject({ lead: [other] })
  })

  it('counts among the words of the source', async () => {
    expect(await read('Đê cao thêm một mét.', `<p>${start}</p>`)).toMatchObject({
      lead: ['Đê cao thêm một mét.'],
      words: { kept: 18, total: 18 },
    })
    expect(await read('Sáng nay, xã họp bàn việc đắp đê […]', `<p>${start}</p>`)).toMatchObject({
      words: { kept: 22, total: 22 },
    })
    const { words } = await read(`<p>${long}</p>`, `<p>${start}</p>`)
    expect(words).toEqual({ kept: 13 + 280, total: 13 + 280 })
  })
})

describe('how much of the article a feed has', () => {
  const detail = async (description: string, content?: string) => (await read(description, content)).detail

  it('is all with a text of its own', async () => {
    expect(await detail('Đê cao thêm.', `<p>${start}</p>`)).toBe('feed')
    const [atom] = await readFeed('<feed><entry><title>Tin</title><content>Một.</content></entry></feed>')
    expect(candidateOf(atom).detail).toBe('feed')
    const [json] = await readFeed(
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_text":"Một."}]}',
    )
    expect(candidateOf(json).detail).toBe('feed')
  })

  it.each([
    ['two paragraphs', '<p>Một.</p><p>Hai.</p>', 'feed'],
    ['a long text', long, 'feed'],
    ['a sentence', start, 'summary'],
    ['a paragraph', `<p>${start}</p>`, 'summary'],
    ['two lines without markup', 'Một.\n\nHai.', 'summary'],
    ['a text cut off', '<p>Một.</p><p>Hai…</p>', 'summary'],
    ['a long text cut off', `${long} [...]`, 'summary'],
    ['a text that asks to go on', `<p>${long}</p><p><a href="/1">Đọc tiếp »</a></p>`, 'summary'],
    ['a text that asks to see more', `<p>${long}</p><p>Một. Xem thêm...</p>`, 'summary'],
    [
      'an excerpt that says where it stood',
      '<p>Một […]</p><p>The post Tin appeared first on Xã.</p>',
      'summary',
    ],
    ['nothing', '', 'summary'],
  ])('is told from a description: %s', async (_, description, expected) => {
    expect(await detail(description)).toBe(expected)
  })

  it('is told from the description where the text is only a picture', async () => {
    expect(await detail(start, picture)).toBe('summary')
    expect(await detail(long, picture)).toBe('feed')
  })
})
