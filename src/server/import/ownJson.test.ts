import { describe, expect, it } from 'vitest'
import { own, readText } from './testing.ts'

const one = JSON.stringify(own({ id: 'mot' }))
const two = JSON.stringify(own({ id: 'hai' }))

/** Ids and lines of what can be read, lines and reasons of what cannot. */
async function outline(text: string) {
  return (await readText(text)).map((reading) => [
    reading.line,
    'candidate' in reading ? reading.candidate.article.id : reading.unreadable,
  ])
}

describe('our own format', () => {
  it('is one article, laid out or not', async () => {
    const article = own({ id: 'mot', views: 1375, votes: [0, 1, 2, 3, 4], extra: 'unknown' })
    const { views, votes, extra: _, ...rest } = article
    const readings = [
      {
        line: 1,
        candidate: {
          identities: ['id:mot', 'text:lich tiem chung thang 8|2024-08-01T00:30:00+00:00'],
          article: rest,
          views,
          votes,
        },
      },
    ]
    expect(await readText(JSON.stringify(article))).toEqual(readings)
    expect(await readText(`\n${JSON.stringify(article, null, 2)}\n`)).toEqual([{ ...readings[0], line: 2 }])
  })

  it('is an array, or one a line', async () => {
    expect(await outline(`\n[\n  ${one},\n  ${JSON.stringify(own({ id: 'hai' }), null, 2)}\n]\n`)).toEqual([
      [3, 'mot'],
      [4, 'hai'],
    ])
    expect(await outline(`${one}\r\n\n${two}\n`)).toEqual([
      [1, 'mot'],
      [3, 'hai'],
    ])
    expect(await outline('[]')).toEqual([])
  })

  it('needs no empty lists', async () => {
    const { authors: _, tags: __, attachments: ___, ...short } = own()
    expect(await readText(JSON.stringify(short))).toMatchObject([
      { candidate: { article: { authors: [], tags: [], attachments: [] } } },
    ])
  })

  it('is known by its id, else its first address, else its folded title and moment', async () => {
    const text = 'text:lich tiem chung thang 8|2024-08-01T00:30:00+00:00'
    const url = 'url:cu.example.vn/tin/12.aspx'
    const identities = async (changes: Record<string, unknown>) => {
      const [reading] = await readText(JSON.stringify(own(changes)))
      return reading && 'candidate' in reading ? reading.candidate.identities : reading
    }
    const originalUrl = 'https://cu.example.vn/tin/12.aspx'
    expect(await identities({ id: 'mot', originalUrl })).toEqual(['id:mot', url, text])
    expect(await identities({ originalUrl })).toEqual([url, text])
    expect(await identities({ originalUrl: `${originalUrl}?utm_source=mail` })).toEqual([url, text])
    expect(await identities({ originalUrl: 'http://cu.example.vn/tin/12.aspx/#top' })).toEqual([url, text])
    expect(await identities({})).toEqual([text])
    expect(await identities({ publishedAt: '2024-08-01T00:30:00Z' })).toEqual([text])
  })

  it('is read as NFC', async () => {
    const decomposed = JSON.stringify(own()).normalize('NFD')
    expect(decomposed).not.toBe(decomposed.normalize('NFC'))
    expect(await readText(decomposed)).toEqual(await readText(JSON.stringify(own())))
  })

  it('names the line and the path of what breaks the contract', async () => {
    const bad = own({ body: [{ type: 'paragraph', text: [{ link: 'javascript:1', text: [] }] }], views: -1 })
    expect(
      await outline(`${one}\n${JSON.stringify(bad)}\n${JSON.stringify(own({ title: ' ' }))}\n7`),
    ).toEqual([
      [1, 'mot'],
      [2, expect.stringMatching(/^body\.0\.text\.0.*; views: /)],
      [3, 'title: must not be empty'],
      [4, expect.stringMatching(/^article: /)],
    ])
  })

  it('takes the others where a line is broken, be it the first', async () => {
    expect(await outline(`{"id": "ba", \n${one}\n${two.slice(0, 40)}`)).toEqual([
      [1, expect.stringMatching(/^not valid JSON: /)],
      [2, 'mot'],
      [3, 'not valid JSON: Unterminated string in JSON'],
    ])
    expect(await outline(`${one}\nnonsense`)).toEqual([
      [1, 'mot'],
      [2, expect.stringMatching(/^not valid JSON: /)],
    ])
  })

  it('takes the others where an element is broken, its brackets and quotes aside', async () => {
    const tricky = own({ id: 'hai', title: 'Dấu ]}, "\\ [{' })
    expect(await outline(`[${one},\n{"id": ba},\n${JSON.stringify(tricky)}]`)).toEqual([
      [1, 'mot'],
      [2, expect.stringMatching(/^not valid JSON: /)],
      [3, 'hai'],
    ])
  })

  it.each([
    ['cut short after an element', `[${one},\n${two}`, 2],
    ['cut short inside one', `[${one},\n${two.slice(0, 60)}`, 2],
    ['cut short after a comma', `[${one},\n`, 1],
    ['closed too often', `[${one},\n${two}}]`, 2],
    ['followed by something', `[${one}]\nnonsense`, 2],
  ])('tells of an array that is %s', async (_, text, line) => {
    expect(await outline(text)).toEqual([
      [1, 'mot'],
      [line, expect.stringMatching(/^not valid JSON: /)],
    ])
  })

  it('names the line within one broken article that is laid out', async () => {
    const broken = JSON.stringify(own(), null, 2).replace('"body": [', '"body": [[')
    const [reading] = await readText(broken)
    expect(reading?.line).toBeGreaterThan(4)
    expect(reading).toMatchObject({ unreadable: expect.stringMatching(/^not valid JSON: /) })
  })

  it('finds the end of a string that does not end at once', async () => {
    const endless = `{"title": "${'\\"'.repeat(500_000)}`
    expect(await outline(`[${one},\n${endless}`)).toEqual([
      [1, 'mot'],
      [2, expect.stringMatching(/^not valid JSON: /)],
    ])
  })

  it('takes a quote after a backslash for what it is', async () => {
    const tricky = own({ id: 'hai', title: 'C:\\\\', source: 'Tổ "Tin" ],[ \\' })
    expect(await outline(`[${JSON.stringify(tricky)},${one}]`)).toEqual([
      [1, 'hai'],
      [1, 'mot'],
    ])
  })
})
