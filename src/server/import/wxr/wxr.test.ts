import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { articleOf, exportOf, exportStart, post, readExport, upload } from './testing.ts'
import { wxr } from './wxr.ts'

const site = readFileSync(new URL('fixtures/xa-song-may.xml', import.meta.url), 'utf8')

describe('a WordPress export', () => {
  it('is known by its root, after comments', () => {
    expect(wxr.recognise(site)).toBe(true)
    expect(wxr.recognise(`\uFEFF\n${exportStart}`)).toBe(true)
    expect(wxr.recognise('<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>')).toBe(
      false,
    )
    expect(wxr.recognise(JSON.stringify({ title: exportStart }))).toBe(false)
  })

  it('gives the posts that anybody may read, and nothing else', async () => {
    const titles = (await readExport(site)).map((reading) => articleOf(reading).title)
    expect(titles).toEqual(['Cầu Bến Đá thông xe & mở chợ', 'Lịch tiêm chủng & khám bệnh'])
  })

  it('gives every fact of a post', async () => {
    const [reading] = await readExport(site)
    expect(reading).toMatchObject({
      line: 21,
      words: { kept: 38, total: 38 },
      notes: [],
      candidate: {
        identities: [
          'guid:https://songmay.example/?p=10',
          'url:songmay.example/cau-ben-da',
          'text:cau ben da thong xe & mo cho|2024-05-01T02:30:00+00:00',
        ],
        views: 1375,
      },
    })
    const { body: _, ...facts } = articleOf(reading)
    expect(facts).toEqual({
      title: 'Cầu Bến Đá thông xe & mở chợ',
      lead: ['Cây cầu nối hai bờ Bến Đá.'],
      publishedAt: '2024-05-01T09:30:00+07:00',
      updatedAt: '2024-05-02T10:00:00+07:00',
      section: { id: 'giao-thong', name: 'Giao thông' },
      tags: ['Đời sống & chợ', 'Cầu'],
      picture: {
        src: 'https://songmay.example/uploads/cau.jpg',
        alt: 'Cầu Bến Đá',
        caption: ['Cầu nhìn từ bờ ', { mark: 'strong', text: ['nam'] }],
        width: 1600,
        height: 1067,
      },
      authors: ['Nguyễn Thu Hà'],
      attachments: [
        {
          url: 'https://songmay.example/uploads/ban-ve.PDF',
          name: 'Bản vẽ cầu',
          mediaType: 'application/pdf',
        },
      ],
      originalUrl: 'https://songmay.example/cau-ben-da/',
      sticky: true,
    })
  })

  it('reads the block editor’s galleries, players and reusable blocks', async () => {
    const [reading] = await readExport(site)
    const { body } = articleOf(reading)
    expect(body.map(({ type }) => type)).toEqual([
      ...['paragraph', 'picture', 'picture', 'paragraph', 'embed', 'paragraph', 'paragraph'],
    ])
    expect(blockText(body).split('\n')).toEqual([
      'Sáng nay, cầu Bến Đá thông xe sau 14 tháng thi công. Xem kế hoạch.',
      'Nhịp giữa của cầu',
      'Bà con qua cầu',
      'Ảnh: Tổ Truyền thông',
      'YouTube',
      'Phim về cây cầu',
      'Mọi góp ý xin gửi về xã.',
    ])
  })

  it('reads the classic editor’s paragraphs and shortcodes, and a post that is to come', async () => {
    const [, reading] = await readExport(site)
    const { body, ...facts } = articleOf(reading)
    expect(facts).toEqual({
      title: 'Lịch tiêm chủng & khám bệnh',
      publishedAt: '2024-06-03T07:00:00+07:00',
      authors: ['khach'],
      tags: [],
      attachments: [],
      originalUrl: 'https://songmay.example/lich-tiem/',
    })
    expect(body.map((block) => (block.type === 'picture' ? block.src : blockText([block])))).toEqual([
      'Trạm y tế mở cửa từ 7 giờ [1]. Mang theo sổ tiêm.',
      'https://songmay.example/uploads/tram-300x200.jpg',
      'Danh sách: tại đây.',
      'https://songmay.example/uploads/cau-2.jpg',
      'https://songmay.example/uploads/cau-1.jpg',
      'Vimeo',
      'Gọi 115 khi cần.',
    ])
    expect(reading).toMatchObject({ line: 75, notes: ['it shows what the export does not have: 99, 98'] })
    expect(reading).not.toHaveProperty('candidate.views')
  })

  it.each([1, 7])('reads the same in pieces of %i characters', async (size) => {
    expect(await readExport(site, size)).toEqual(await readExport(site))
  })

  it('does not show the featured picture twice', async () => {
    const markup =
      '<!-- wp:image --><figure><img src="https://songmay.example/a-300x200.jpg"><figcaption>Hoa</figcaption></figure><!-- /wp:image --><p>Chữ.</p>'
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>2</wp:meta_value></wp:postmeta>'
    const [reading] = await readExport(exportOf(post(1, markup, thumbnail), upload(2, 1, 'a.jpg')))
    const { picture, body } = articleOf(reading)
    expect(picture).toMatchObject({ src: 'https://songmay.example/a.jpg', caption: ['Hoa'] })
    expect(blockText(body)).toBe('Chữ.')
  })

  it('dates a post that has no date by the day of import', async () => {
    const undated = post(1, 'Chữ.').replace('2024-05-01 02:30:00', '0000-00-00 00:00:00')
    expect(await readExport(exportOf(undated))).toMatchObject([
      {
        candidate: { isUndated: true, article: { publishedAt: '2024-06-22T03:00:00+07:00' } },
        notes: ['it has no date: dated by the day of import'],
      },
    ])
  })

  it('names a post without a title by its first words, be they its excerpt’s', async () => {
    const untitled = (id: number, content: string, more = '') =>
      post(id, content, more).replace(`Bài ${id}`, '')
    const excerpt = '<excerpt:encoded>Mưa to, chợ phiên nghỉ.</excerpt:encoded>'
    const note = 'it has no title: named by its first words'
    const long = 'Sáng mai xã họp dân bàn việc đắp đê trước mùa lũ năm nay.'
    expect(await readExport(exportOf(untitled(1, long), untitled(2, '', excerpt)))).toMatchObject([
      {
        candidate: { article: { title: 'Sáng mai xã họp dân bàn việc đắp đê trước mùa lũ…' } },
        notes: [note],
      },
      { candidate: { article: { title: 'Mưa to, chợ phiên nghỉ.' } }, notes: [note] },
    ])
  })

  it('takes in the types of post that a site made for itself, and none that is no article', async () => {
    const types = [
      'post',
      'tin_tuc',
      'page',
      'wp_template',
      'acf-field-group',
      'shop_order_refund',
      'product',
      'van-ban',
    ]
    const items = types.map((type, index) => post(index, 'Chữ.').replace('>post<', `>${type}<`))
    const read = await readExport(exportOf(...items, post(8, 'Chữ.').replace('>post<', '><')))
    expect(read.map((reading) => articleOf(reading).title)).toEqual(['Bài 0', 'Bài 1', 'Bài 7'])
  })

  it('may close its elements in their own tag', async () => {
    const closed = `<atom:link rel="self" href="https://songmay.example/feed/"/>${exportOf(
      post(1, 'Một.', '<excerpt:encoded/><wp:post_password/>'),
      post(2, 'Hai.', '<category domain="category" nicename="tin" />'),
    ).replace(exportStart, '')}`
    const titles = (await readExport(exportStart + closed)).map((reading) => articleOf(reading).title)
    expect(titles).toEqual(['Bài 1', 'Bài 2'])
  })

  it('says why a post has no article, and goes on', async () => {
    const untitled = post(1, '<img src="https://songmay.example/a.jpg">').replace('Bài 1', '')
    const deep = '<blockquote>'.repeat(5_000)
    expect(await readExport(exportOf(untitled, post(2, ' '), post(3, deep), post(4, 'Chữ.')))).toMatchObject([
      { unreadable: 'the post has neither a title nor words', line: 3 },
      { unreadable: 'the post has no text', line: 6 },
      { unreadable: expect.stringContaining('nested'), line: 9 },
      { candidate: { article: { title: 'Bài 4' } } },
    ])
  })
})
