import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '../../../contract/blocks.ts'
import { pageOf, paragraphs, readHtml } from './testing.ts'

const days = [
  [
    'Thứ hai, 08/07/2019',
    'Buổi sáng họp giao ban tại hội trường xã, buổi chiều tiếp dân ở nhà văn hóa thôn.',
  ],
  ['Thứ ba, 09/07/2019', 'Đoàn kiểm tra đê đi dọc bờ sông từ thôn Thượng xuống tới thôn Hạ.'],
  ['Thứ tư, 10/07/2019', 'Khánh thành cầu Bến Đá, mời bà con hai thôn tới dự từ lúc bảy giờ sáng.'],
] as const
const schedule = days.map(([day, what]) => `<h3>${day}</h3><p>${what}</p>`).join('')
const texts = (body: readonly Block[]) => body.map((block) => blockText([block]))

async function read(html: string) {
  const reading = await readHtml(html, 'https://a.example/1')
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return { ...reading.candidate, words: reading.words, texts: texts(reading.candidate.article.body) }
}

describe('the top of a text', () => {
  it.each([
    ['', ''],
    ['<meta property="article:published_time" content="2019-07-08T01:00:00Z">', ''],
    ['', '<p>Thứ bảy, 06/07/2019 16:55 GMT+7</p>'],
  ])('is not cut at the days of a schedule: %s %s', async (head, dateline) => {
    const html = `<html><head><title>Lịch làm việc trong tuần</title>${head}</head><body><article>
<h1>Lịch làm việc trong tuần</h1>${dateline}${schedule}</article></body></html>`
    const { texts, words } = await read(html)
    expect(texts).toEqual(days.flat())
    expect(words?.kept).toBe(words?.total)
  })

  it('is cut as far as title, dateline and lead follow each other, in any order, buttons between', async () => {
    const lead = 'Hơn một tháng hạn đã qua, bà con ra đồng.'
    const dateline = '<p>Thứ hai, 05/08/2024 07:30 GMT+7</p>'
    const sapo = `<p class="sapo">${lead}</p>`
    for (const top of [
      `<p>Nước về đồng Thượng</p>${dateline}${sapo}`,
      `${sapo}<p>In trang | Facebook</p>${dateline}<p>NƯỚC VỀ ĐỒNG THƯỢNG</p>`,
    ]) {
      const { article, texts, words } = await read(pageOf({ text: top + paragraphs }))
      expect(article).toMatchObject({ lead: [lead], publishedAt: '2024-08-05T07:30:00+07:00' })
      expect(texts).toHaveLength(2)
      expect(words?.kept).toBe(words?.total)
    }
  })

  it.each([
    ['said again further on', '<p>Nước về đồng Thượng</p>'],
    ['a dateline further on', '<p>Thứ hai, 05/08/2024 07:30</p>'],
  ])('ends at the text’s first line: %s', async (_, line) => {
    const first = '<p>Tin vui cho bà con cả thôn sau nhiều ngày chờ đợi.</p>'
    const { texts } = await read(
      pageOf({ before: '<p>05/08/2024 07:30</p>', text: first + line + paragraphs }),
    )
    expect(texts).toHaveLength(4)
  })

  it('keeps a dateline that is not the article’s', async () => {
    const head = '<meta property="article:published_time" content="2024-01-03T00:00:00Z">'
    const { texts } = await read(pageOf({ head, text: `<p>Thứ hai, 05/08/2024 07:30</p>${paragraphs}` }))
    expect(texts[0]).toBe('Thứ hai, 05/08/2024 07:30')
  })
})

describe('what looks like a page’s buttons', () => {
  it('stays inside the text', async () => {
    const text = `${paragraphs}<h3>Facebook</h3><p>Trang của thôn đăng lịch nước mỗi tối.</p><h3>Zalo</h3><p>Nhóm của tổ báo giờ mở cống.</p>`
    const { texts } = await read(pageOf({ text }))
    expect(texts.slice(2)).toEqual([
      'Facebook',
      'Trang của thôn đăng lịch nước mỗi tối.',
      'Zalo',
      'Nhóm của tổ báo giờ mở cống.',
    ])
  })

  it('stays where a line announces it', async () => {
    const text = `${paragraphs}<p>Bà con hỏi lịch nước qua:</p><ul><li>Zalo</li><li>Facebook</li></ul>`
    expect((await read(pageOf({ text }))).texts.at(-1)).toBe('Zalo\nFacebook')
  })

  it('is cut between the lines of the page’s end and after them', async () => {
    const end = '<p>Nguồn: Tổ thủy nông</p><p>In trang</p><p>Lượt xem: 12</p><p>Chia sẻ</p>'
    const { article, views, texts, words } = await read(pageOf({ text: paragraphs + end }))
    expect({ source: article.source, views, left: texts.length }).toEqual({
      source: 'Tổ thủy nông',
      views: 12,
      left: 2,
    })
    expect(words?.kept).toBe(words?.total)
  })
})

describe('a list of other articles', () => {
  it('is none of pictures', async () => {
    const pictures = '<p>Xem thêm:</p><p><img src="/a.jpg" width="300" height="200"></p>'
    const { article } = await read(pageOf({ text: paragraphs + pictures }))
    expect(article.body).toHaveLength(4)
  })
})

describe('the share of a page’s words', () => {
  it('counts what became a fact as kept, and leaves the furniture out', async () => {
    const plain = await read(pageOf({}))
    const end = '<p>Nguồn: Xã</p><p>Lượt xem: 12</p><p>Tìm theo ngày</p><p>Đánh giá</p>'
    const { words } = await read(pageOf({ text: paragraphs + end }))
    const facts = 'Nguồn: Xã Lượt xem: 12'.split(' ').length
    expect(words).toEqual({
      kept: (plain.words?.kept ?? 0) + facts,
      total: (plain.words?.total ?? 0) + facts,
    })
  })

  it('is less than whole where text is lost after the page’s end', async () => {
    const end = '<p>Nguồn: Xã</p><p>Lượt xem: 12</p>'
    const more = '<p>Tổ thủy nông hẹn tuần sau họp lại để bàn lịch nước vụ tới.</p>'
    const { words, texts } = await read(pageOf({ text: paragraphs + end + more }))
    expect(texts).toHaveLength(2)
    expect((words?.total ?? 0) - (words?.kept ?? 0)).toBe(14)
  })

  it('does not count the lists of links below the page’s end', async () => {
    const end = '<p>Nguồn: Xã</p><p>Lượt xem: 12</p>'
    const links = '<div>Thông báo</div><ul><li><a href="/b">Lịch nghỉ lễ của xã</a></li></ul>'
    const { words, article } = await read(pageOf({ text: paragraphs + end + links }))
    expect(article.body).toHaveLength(2)
    expect(words?.kept).toBe(words?.total)
  })

  it('counts a text that is in the article’s lead', async () => {
    const { words } = await read(
      pageOf({ text: `<p class="sapo">Bà con cả thôn ra đồng mừng nước về.</p>${paragraphs}` }),
    )
    const without = await read(pageOf({}))
    expect(words?.kept).toBe((without.words?.kept ?? 0) + 9)
    expect(words?.total).toBe(words?.kept)
  })
})
