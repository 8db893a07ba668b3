import { describe, expect, it } from 'vitest'
import { candidateOf, readFixture } from './testing.ts'

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
