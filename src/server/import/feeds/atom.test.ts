import { describe, expect, it } from 'vitest'
import { candidateOf, readFixture } from './testing.ts'

const text = (words: string) => ({ type: 'paragraph', text: [words] })

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
