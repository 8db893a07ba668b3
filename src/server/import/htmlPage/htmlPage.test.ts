import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { htmlPage } from './htmlPage.ts'
import { articleIn, fixture, readHtml } from './testing.ts'

describe('an HTML page', () => {
  it.each([
    '<!DOCTYPE html><title>a',
    '\uFEFF\n <html>',
    '<!-- a --> <!-- <b> -->\n<head>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y">',
    '<body class="a">',
    `<div></div>${' '.repeat(1_000)}<html>`,
  ])('is known by its beginning: %s', (head) => {
    expect(htmlPage.recognise(head)).toBe(true)
  })

  it.each([
    '<rss version="2.0">',
    '<header>',
    '{"body": "<html>"}',
    '[{"body": "<html>"}]',
    'Thứ tư, 10/07/2019 16:55',
    `${'a'.repeat(2_000)}<html>`,
  ])('is not: %s', (head) => {
    expect(htmlPage.recognise(head)).toBe(false)
  })

  it('of an old portal gives its dateline, title, lead, picture, text, source and views, and no furniture', async () => {
    const reading = await readHtml(fixture('portal'), 'http://songmay.example/Tin/ChiTiet.aspx?id=52')
    expect(reading).toMatchObject({
      candidate: {
        identities: [
          'url:songmay.example/Tin/ChiTiet.aspx?id=52',
          'text:xa song may khanh thanh cau ben da|2019-07-10T09:55:00+00:00',
        ],
        views: 1375,
        article: {
          title: 'Xã Sông Mây khánh thành cầu Bến Đá',
          publishedAt: '2019-07-10T16:55:00+07:00',
          lead: ['Cây cầu dài 84 mét nối hai bờ Bến Đá sau 14 tháng thi công.'],
          picture: {
            src: 'http://songmay.example/Upload/2019/7/cau.jpg',
            alt: 'Cầu Bến Đá',
            width: 400,
            height: 267,
          },
          source: 'Tổ Giao thông',
          originalUrl: 'http://songmay.example/Tin/ChiTiet.aspx?id=52',
        },
      },
    })
    const article = await articleIn(fixture('portal'), 'http://songmay.example/Tin/ChiTiet.aspx?id=52')
    expect(article.body.map((block) => blockText([block]).slice(0, 12))).toEqual([
      'Sáng 09/7/20',
      'Cầu rộng 5 m',
      'Chủ tịch xã ',
    ])
    expect(JSON.stringify(article.body)).toContain('http://songmay.example/Tin/KeHoach.aspx?id=7')
    expect(article).not.toHaveProperty('language')
  })

  it('with JSON-LD gives what that says, references followed and broken ones passed over', async () => {
    const reading = await readHtml(fixture('wordpress'))
    expect(reading).toMatchObject({ candidate: { views: 2048 }, words: { kept: 140, total: 140 }, notes: [] })
    const { body, ...facts } = await articleIn(fixture('wordpress'))
    expect(facts).toEqual({
      title: 'Chợ quê mở lại sau lũ & bão',
      lead: ['Bà con dọn bùn suốt ba ngày để chợ quê kịp mở phiên đầu tháng.'],
      publishedAt: '2024-09-20T08:15:00+07:00',
      updatedAt: '2024-09-21T09:00:00+07:00',
      section: { id: 'doi-song', name: 'Đời sống' },
      picture: {
        src: 'https://bao.example/wp-content/uploads/2024/09/cho.jpg',
        alt: 'Chợ quê',
        caption: ['Bà con bày hàng trên nền chợ vừa rửa. Ảnh: Lê Minh'],
        width: 1200,
        height: 800,
      },
      source: 'Báo Tỉnh',
      authors: ['Lê Minh'],
      tags: ['chợ', 'lũ'],
      attachments: [],
      originalUrl: 'https://bao.example/doi-song/cho-que-mo-lai/',
    })
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'list', 'paragraph'])
  })

  it('with microdata gives what that says', async () => {
    const { body, ...facts } = await articleIn(fixture('microdata'), 'https://vanhoa.example/tin/1')
    expect(facts).toEqual({
      title: 'Đêm hội trăng rằm của thiếu nhi xã',
      lead: ['Năm trăm chiếc đèn lồng do chính các em làm sáng rực sân đình.'],
      publishedAt: '2023-09-29T20:00:00+07:00',
      updatedAt: '2023-09-30T09:00:00+07:00',
      section: { id: 'van-hoa', name: 'Văn hóa' },
      picture: { src: 'https://vanhoa.example/anh/den-long.jpg', alt: '', width: 0, height: 0 },
      authors: ['Trần Thị Mơ'],
      tags: ['trung thu', 'thiếu nhi'],
      attachments: [],
      originalUrl: 'https://vanhoa.example/tin/1',
    })
    expect(body).toHaveLength(3)
  })

  it('with OpenGraph alone gives what that says; its base is where its addresses begin', async () => {
    const { body, ...facts } = await articleIn(fixture('openGraph'), 'https://nong.example/ban-luu/5')
    expect(facts).toEqual({
      title: 'Vườn cam vào vụ',
      lead: ['Giá cam đầu vụ cao hơn năm ngoái, vườn nào cũng có người đến tận gốc mua.'],
      publishedAt: '2024-11-05T06:00:00+07:00',
      section: { id: 'nong-nghiep', name: 'Nông nghiệp' },
      picture: { src: 'https://nong.example/anh/cam.jpg', alt: 'Cam chín', width: 800, height: 600 },
      authors: [],
      tags: ['cam', 'giá cả'],
      attachments: [],
      originalUrl: 'https://nong.example/tin/2024/vuon-cam',
    })
    expect(body[1]).toMatchObject({ type: 'picture', src: 'https://nong.example/tin/2024/vuon.jpg' })
    expect(JSON.stringify(body)).toContain('https://nong.example/tin/2024/ghep-cay.html')
  })

  it('in another language says so', async () => {
    expect(await articleIn(fixture('english'))).toMatchObject({
      title: 'River school reopens',
      language: 'en-GB',
      publishedAt: '2022-02-14T00:00:00+07:00',
      authors: ['Ann Reed'],
      tags: ['school', 'river'],
    })
  })

  it('without a date is dated by the day of import, and is the same article the next time', async () => {
    const reading = await readHtml(fixture('undated'))
    expect(reading).toMatchObject({
      candidate: {
        isUndated: true,
        identities: [expect.stringMatching(/^text:quy uoc dung nuoc cua thon thuong\|moi ho dong gop/)],
        article: { publishedAt: '2024-06-22T03:00:00+07:00' },
      },
      notes: ['it has no date: dated by the day of import'],
    })
  })

  it('that is broken gives its words all the same', async () => {
    const reading = await readHtml(fixture('broken'))
    expect(reading).toMatchObject({
      candidate: {
        article: {
          title: 'Họp dân về nước sạch',
          publishedAt: '2019-07-05T09:30:00+07:00',
          lead: ['Ba thôn sẽ có nước máy trước Tết.'],
          source: 'Đài Truyền thanh xã',
        },
      },
    })
    const { body } = await articleIn(fixture('broken'))
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph'])
    expect(blockText(body)).toContain('với giá < 8.000 đồng')
  })

  it.each(['portal', 'wordpress', 'microdata', 'openGraph', 'english', 'undated', 'broken'])(
    'keeps every word: %s',
    async (name) => {
      const reading = await readHtml(fixture(name))
      const words = 'words' in reading ? reading.words : undefined
      expect(words?.total).toBeGreaterThan(70)
      expect(words?.kept).toBe(words?.total)
    },
  )

  it.each([
    ['a list of links', fixture('home'), 'no text'],
    ['nothing', '<html></html>', 'no title'],
    ['a comment', '<!--<html><body>Trang này trống', 'no title'],
    ['CDATA', '<![CDATA[<!doctype html><html><body>Trang', 'no title'],
    ['a title', '<html><head><title>Trang này trống</title></head><body></body></html>', 'no text'],
    ['deep nesting', `<html><body>${'<div>'.repeat(100_000)}`, 'inside each other'],
    ['elements without number', `<html><body>${'<p>a</p>'.repeat(100_000)}`, 'elements'],
    ['attributes without number', `<html><body ${'a=b '.repeat(1_000)}>`, 'attributes'],
    ['names without end', `<html><body class="${'a '.repeat(10_000)}">`, 'class'],
    [
      'long text inside each other',
      `<html><body>${'<div>'.repeat(200)}${'chữ '.repeat(50_000)}`,
      'each element',
    ],
    ['text without end', `<html><body>${'chữ '.repeat(600_000)}`, 'text'],
    ['more than a page', `<html>${' '.repeat(8_000_001)}`, 'characters'],
  ])('of %s is unreadable with a reason', async (_, html, reason) => {
    expect(await readHtml(html)).toEqual({ unreadable: expect.stringContaining(reason) })
  })
})
