import { describe, expect, it } from 'vitest'
import { kindOf } from '../kinds.ts'
import { feedKinds } from './feeds.ts'
import { candidateOf, readFeed, readFixture } from './testing.ts'

const text = (words: string) => ({ type: 'paragraph', text: [words] })

describe('RSS 2.0', () => {
  it('is read with all that its entries say', async () => {
    const readings = await readFixture('rss-2.0.xml')
    expect(readings).toHaveLength(2)
    expect(candidateOf(readings[0])).toMatchObject({
      identities: [
        'guid:songmay-1',
        'url:songmay.example/tin/cau-ben-da.html?a=1&b=2',
        expect.stringContaining('text:khanh thanh cau ben da'),
      ],
      article: {
        title: 'Khánh thành cầu Bến Đá & đường ven sông',
        lead: ['Cây cầu mới nối hai bờ Bến Đá đã thông xe sáng nay.'],
        publishedAt: '2019-07-10T16:55:00+07:00',
        section: { id: 'giao-thong', name: 'Giao thông' },
        tags: ['Cầu đường', 'Bến Đá'],
        authors: ['Trần Thị Lan', 'Lê Văn Bình'],
        source: 'Tổ Giao thông',
        originalUrl: 'https://songmay.example/tin/cau-ben-da.html?a=1&b=2',
        attachments: [
          {
            url: 'https://songmay.example/tep/quyet%20dinh.pdf',
            name: 'quyet dinh.pdf',
            mediaType: 'application/pdf',
            bytes: 20480,
          },
        ],
        body: [
          { type: 'paragraph' },
          { type: 'picture', src: 'https://songmay.example/anh/cau.jpg', alt: 'Cầu', width: 0, height: 0 },
          { text: ['Xem ', { link: 'https://songmay.example/ban-do.html' }, '.'] },
          { type: 'media', kind: 'audio', src: 'https://songmay.example/am-thanh/cau.mp3' },
        ],
      },
      notes: [],
      line: 12,
      words: { kept: 24, total: 24 },
    })
    const { article } = candidateOf(readings[0])
    expect(article).not.toHaveProperty('language')
    expect(article).not.toHaveProperty('updatedAt')
  })

  it('has the description as its text where it has nothing else', async () => {
    const { article } = candidateOf((await readFixture('rss-2.0.xml'))[1])
    expect(article).toMatchObject({
      publishedAt: '2019-08-01T07:30:00+07:00',
      body: [text('Nhà máy nước bảo dưỡng đường ống trong hai ngày đầu tháng.')],
      picture: {
        src: 'https://songmay.example/anh/nuoc-600.jpg',
        caption: ['Công nhân sửa đường ống'],
        credit: 'Lê Văn Bình',
        width: 600,
        height: 400,
      },
    })
    expect(article).not.toHaveProperty('lead')
  })
})

describe('RSS 0.91', () => {
  it('knows the entities of its DTD, and is dated by the day of import', async () => {
    const readings = await readFixture('rss-0.91.xml')
    expect(readings).toHaveLength(1)
    expect(candidateOf(readings[0])).toMatchObject({
      article: {
        title: 'Họp xã ngày thứ hai',
        publishedAt: '2026-11-25T12:00:00+07:00',
        body: [text('Cuộc họp bắt đầu lúc 8 giờ — mời bà con tới dự.')],
      },
      isUndated: true,
      notes: ['it has no date: dated by the day of import'],
    })
  })
})

describe('RSS 1.0 and 0.90', () => {
  it('are read whatever prefix RDF and Dublin Core have', async () => {
    const readings = await readFixture('rss-1.0.xml')
    expect(readings).toHaveLength(2)
    expect(candidateOf(readings[0])).toMatchObject({
      identities: ['guid:urn:songmay:1', 'url:songmay.example/hoi-cho', expect.anything()],
      article: {
        title: 'Hội chợ nông sản',
        lead: ['Hội chợ mở cửa ba ngày.'],
        publishedAt: '2019-07-10T16:55:00+07:00',
        language: 'en',
        section: { id: 'kinh-te', name: 'Kinh tế' },
        authors: ['Lê Văn Bình'],
        body: [text('Bà con mang nông sản tới nhà văn hóa.')],
      },
    })
    expect(candidateOf(readings[1]).article.publishedAt).toBe('2019-07-13T00:00:00+07:00')
  })

  it('may have a title alone', async () => {
    const readings = await readFixture('rss-0.90.xml')
    expect(readings).toHaveLength(1)
    expect(candidateOf(readings[0]).article).toMatchObject({
      title: 'Trồng cây đầu xuân',
      body: [],
      originalUrl: 'https://songmay.example/trong-cay',
    })
  })
})

describe('Atom 1.0', () => {
  it('resolves against xml:base of feed, entry and element', async () => {
    const readings = await readFixture('atom-1.0.xml')
    expect(readings).toHaveLength(2)
    expect(candidateOf(readings[0])).toMatchObject({
      identities: [
        'guid:tag:songmay.example,2019:1',
        'url:songmay.example/tin/2019/thu-vien.html',
        expect.anything(),
      ],
      article: {
        title: 'Mở thư viện xã',
        lead: ['Thư viện có hơn hai nghìn đầu sách.'],
        publishedAt: '2019-07-09T08:00:00+07:00',
        updatedAt: '2019-07-10T16:55:00+07:00',
        section: { id: 'van-hoa', name: 'Văn hóa' },
        tags: ['Sách'],
        authors: ['Ban biên tập'],
        originalUrl: 'https://songmay.example/tin/2019/thu-vien.html',
        attachments: [
          {
            url: 'https://songmay.example/tin/2019/noi-quy.pdf',
            name: 'Nội quy thư viện',
            mediaType: 'application/pdf',
            bytes: 1234,
          },
        ],
        body: [
          { text: ['Thư viện mở cửa ', { mark: 'em', text: ['từ sáng'] }, '.'] },
          { type: 'picture', src: 'https://songmay.example/tin/2019/anh/sach.jpg', alt: 'Kệ sách' },
        ],
      },
    })
  })

  it('takes text for text', async () => {
    const { article } = candidateOf((await readFixture('atom-1.0.xml'))[1])
    expect(article).toMatchObject({
      title: 'Fish & rice: 1 < 2',
      language: 'en-GB',
      publishedAt: '2019-07-08T15:00:00+07:00',
      authors: ['Binh Le'],
      source: 'Harbour News',
      body: [text('First line.'), text('Second <b> line.')],
    })
    expect(article).not.toHaveProperty('updatedAt')
  })

  it('does not take the day of a change for that of publication', async () => {
    const second = candidateOf((await readFixture('atom-1.0.xml'))[1])
    expect(second).toMatchObject({
      isUndated: true,
      notes: [],
      identities: [
        expect.anything(),
        expect.anything(),
        'text:fish & rice: 1 < 2|first line. second <b> line.',
      ],
    })
    expect(candidateOf((await readFixture('atom-1.0.xml'))[0])).not.toHaveProperty('isUndated')
  })
})

describe('Atom 0.3', () => {
  it('is read, prefix and all', async () => {
    const readings = await readFixture('atom-0.3.xml')
    expect(readings).toHaveLength(1)
    expect(candidateOf(readings[0]).article).toMatchObject({
      title: 'Phát quà cho trẻ em',
      publishedAt: '2004-03-01T08:00:00+07:00',
      updatedAt: '2004-03-02T10:00:00+07:00',
      originalUrl: 'http://songmay.example/phat-qua',
      body: [text('Hơn 100 em nhận quà.')],
    })
  })
})

describe('JSON Feed', () => {
  it('1.1 is read item by item', async () => {
    const readings = await readFixture('json-1.1.json')
    expect(readings).toHaveLength(4)
    expect(candidateOf(readings[0])).toMatchObject({
      identities: ['guid:17', 'url:songmay.example/tin/chieu-phim', expect.anything()],
      article: {
        title: 'Chiếu phim < 18 tuổi & gia đình',
        lead: ['Tối thứ bảy có chiếu phim miễn phí.'],
        section: { id: 'van-hoa', name: 'Văn hóa' },
        tags: ['Phim'],
        authors: ['Ban biên tập'],
        picture: { src: 'https://songmay.example/anh/phim.jpg', alt: '', width: 0, height: 0 },
        attachments: [{ url: 'https://songmay.example/tep/lich.pdf', name: 'Lịch chiếu', bytes: 512 }],
        body: [
          { type: 'paragraph' },
          { type: 'media', kind: 'video', src: 'https://songmay.example/phim/gioi-thieu.mp4' },
        ],
      },
    })
    // It was changed before it was published.
    expect(candidateOf(readings[0]).article).not.toHaveProperty('updatedAt')
    expect(candidateOf(readings[2])).toMatchObject({
      article: {
        title: 'Đoạn một. Đoạn hai.',
        language: 'en',
        authors: ['Lê Văn Bình'],
        originalUrl: 'https://noi-khac.example/bai',
        body: [text('Đoạn một.'), text('Đoạn hai.')],
      },
      notes: ['it has no title: named by its first words'],
    })
    const empty = { unreadable: 'it has neither a title nor a text' }
    expect([readings[1], readings[3]]).toMatchObject([empty, empty])
  })

  it('1.0 is read, its single author too', async () => {
    const readings = await readFixture('json-1.0.json')
    expect(readings).toHaveLength(1)
    expect(candidateOf(readings[0]).article.authors).toEqual(['Tổ Môi trường'])
  })
})

describe('JSON Feed whose version comes late', () => {
  const late = (items: unknown[]) =>
    JSON.stringify({ title: 'Xã', items, version: 'https://jsonfeed.org/version/1.1' })

  it.each(['content_text', 'content_html'])('is known by its items’ %s', async (key) => {
    const readings = await readFeed(late([{ id: '1', title: 'Tin', [key]: 'dài '.repeat(40_000) }]))
    expect(candidateOf(readings[0]).article.title).toBe('Tin')
  })

  it('is of the kinds that are asked', async () => {
    const head = late([{ id: '1', title: 'Tin', date_published: '2019-07-10' }]).slice(0, 80)
    expect((await kindOf(head))?.name).toContain('JSON Feed')
  })
})

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
