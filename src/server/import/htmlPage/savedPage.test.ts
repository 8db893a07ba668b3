import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing.ts'
import { articleIn, pageOf, paragraphs, readHtml } from './testing.ts'

const from = 'https://bo.example.vn/thong-bao/123.aspx'
const file = 'file:///luu/bai.html'
const chrome = (url: string) => `\n<!-- saved from url=(0041)${url} -->\n`
const singleFile = (url: string) =>
  `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Nov 24 2026\n-->`

/** A page with a comment before its tag, as most browsers write it, or after it. */
const marked = (comment: string, page = pageOf({}), place: '$1$2' | '$2$1' = '$1$2') =>
  page.replace('<html>', () => place.replace('$1', comment).replace('$2', '<html>'))

const canonical = `<link rel="canonical" href="${from}">`
const letter = '<p>Tải: <a href="/van-ban/moi-hop.docx">giấy mời</a></p>'

describe('a saved page', () => {
  it.each([
    ['a browser', marked(chrome(from))],
    ['SingleFile', marked(singleFile(from), pageOf({}), '$2$1')],
  ])('has the address that it was saved from by %s', async (_, html) => {
    expect(await articleIn(html, file)).toMatchObject({ originalUrl: from })
    expect(await articleIn(html)).toMatchObject({ originalUrl: from })
    const reading = await readHtml(html, file)
    expect(reading).toMatchObject({
      candidate: { identities: ['url:bo.example.vn/thong-bao/123.aspx', expect.stringMatching(/^text:/)] },
    })
  })

  it('has two hyphens in that address where a comment may have none', async () => {
    const html = marked(chrome('https://bo.example.vn/hop-%2Dkhan.html'))
    expect(await articleIn(html, file)).toMatchObject({ originalUrl: 'https://bo.example.vn/hop--khan.html' })
  })

  it('is rather where it says itself, or where it was fetched', async () => {
    const other = 'https://bo.example.vn/thong-bao/123'
    const html = marked(chrome(`${from}?in=1`), pageOf({ head: `<link rel="canonical" href="${other}">` }))
    expect(await articleIn(html, file)).toMatchObject({ originalUrl: other })
    expect(await articleIn(marked(chrome(from)), other)).toMatchObject({ originalUrl: other })
  })

  it.each([
    marked(chrome('about:internet')),
    marked(chrome('file:///C:/luu/bai.html')),
    marked(chrome('javascript:alert(1)')),
    marked(chrome('https://bo.example.vn/')),
    pageOf({ text: `${paragraphs}<!-- saved from url=(0041)${from} -->` }),
  ])('has no address by another mark', async (html) => {
    expect(await articleIn(html, file)).not.toHaveProperty('originalUrl')
  })

  it.each([
    ['canonical', pageOf({ head: canonical, text: paragraphs + letter })],
    ['og:url', pageOf({ head: `<meta property="og:url" content="${from}">`, text: paragraphs + letter })],
    ['a browser', marked(chrome(from), pageOf({ text: paragraphs + letter }))],
    ['a base', pageOf({ head: '<base href="https://bo.example.vn/x/">', text: paragraphs + letter })],
    [
      'a base of its folder',
      marked(chrome(from), pageOf({ head: '<base href=".">', text: paragraphs + letter })),
    ],
  ])('keeps links to files by the address of %s', async (_, html) => {
    const { body } = await articleIn(html, file)
    expect(JSON.stringify(body)).toContain('https://bo.example.vn/van-ban/moi-hop.docx')
    expect(await readHtml(html, file)).toMatchObject({
      notes: ['it has no date: dated by the day of import'],
    })
  })

  it('has the pictures that lie beside it from there, others from where it was', async () => {
    const folder = await folderWith({ 'co.png': '' })
    const page = pathToFileURL(join(folder, 'bai.html')).href
    const img = (src: string) => `<p><img src="${src}" width="300" height="200"></p>`
    const text =
      paragraphs +
      img('./co.png') +
      img('anh/khong.png') +
      img(`${folder}/co.png`) +
      img(`file://${folder}/co.png`)
    const odd = img('http://[') + img('a%2Fb.png')
    const { body } = await articleIn(pageOf({ head: canonical, text: text + odd }), page)
    expect(body.flatMap((block) => (block.type === 'picture' ? block.src : []))).toEqual([
      pathToFileURL(join(folder, 'co.png')).href,
      'https://bo.example.vn/thong-bao/anh/khong.png',
      `https://bo.example.vn${folder}/co.png`,
      'https://bo.example.vn/thong-bao/a%2Fb.png',
    ])
  })
})

describe('links of a page that does not say where it was', () => {
  const notesOf = async (text: string, baseUrl = file) => {
    const reading = await readHtml(pageOf({ text: paragraphs + text, head: dated }), baseUrl)
    return 'notes' in reading ? reading.notes : reading
  }
  const dated = '<meta property="article:published_time" content="2024-06-01T08:00:00+07:00">'
  const link = (href: string, words = 'giấy mời') => `<p>Tải về: <a href="${href}">${words}</a></p>`

  it('are told of, the first three by name', async () => {
    expect(await notesOf(letter)).toEqual([
      '1 link leads nowhere, since the page does not say where it was: /van-ban/moi-hop.docx',
    ])
    const four = ['/a.pdf', '../b.pdf', 'c.pdf', '?tep=4'].map((href) => link(href)).join('')
    expect(await notesOf(four)).toEqual([
      '4 links lead nowhere, since the page does not say where it was: /a.pdf, ../b.pdf, c.pdf, …',
    ])
  })

  it('are told of round an icon that leads to a file', async () => {
    expect(await notesOf(link('/a.pdf', '<img src="/pdf.gif" width="16" height="16">'))).toHaveLength(1)
    expect(await notesOf(link('/a.jpg', '<img src="/a-nho.jpg" width="300" height="200">'))).toEqual([])
  })

  it('are no loss where they are whole, lead into the page, run something or are no part of the text', async () => {
    const whole = [
      'https://a.example/a.pdf',
      '//a.example/a.pdf',
      'mailto:a@a.example',
      '#b',
      'javascript:c()',
    ]
    expect(await notesOf(whole.map((href) => link(href)).join(''))).toEqual([])
    expect(await notesOf('<p>Xem thêm:</p><p><a href="/a">Hạn đã hơn một tháng</a></p>')).toEqual([])
    expect(await notesOf(letter, from)).toEqual([])
  })
})
