import { describe, expect, it } from 'vitest'
import { kindOf } from '../kinds.ts'
import { candidateOf, readFeed, readFixture } from './testing.ts'

const text = (words: string) => ({ type: 'paragraph', text: [words] })

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
