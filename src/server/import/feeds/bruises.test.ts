import { describe, expect, it } from 'vitest'
import { candidateOf, readFeed, readFixture, rss } from './testing.ts'

const text = (words: string) => ({ type: 'paragraph', text: [words] })
const only = async (feed: string, baseUrl?: string) => {
  const readings = await readFeed(feed, baseUrl)
  expect(readings).toHaveLength(1)
  return candidateOf(readings[0])
}

describe('a bruised feed', () => {
  it('gives what can be read of it, and says what cannot', async () => {
    const readings = await readFixture('rss-bruised.xml')
    expect(readings).toHaveLength(5)
    expect(candidateOf(readings[0]).article).toMatchObject({
      title: 'Chợ phiên & hội làng',
      lead: ['Mua bán & trao đổi từ 5 giờ sáng.'],
      publishedAt: '2019-07-10T16:55:00+07:00',
      originalUrl: 'https://songmay.example/cho-phien?id=1&muc=2',
      body: [text('Chợ họp')],
    })
    expect(candidateOf(readings[1])).toMatchObject({
      article: { title: 'Mỗi hộ cử một người dọn kênh vào sáng chủ nhật tuần…' },
      isUndated: true,
      notes: [
        'it has no title: named by its first words',
        'its date "hôm nào đó" cannot be read: dated by the day of import',
      ],
      line: 17,
    })
    expect(candidateOf(readings[1]).article).not.toHaveProperty('originalUrl')
    expect(candidateOf(readings[2]).article).toMatchObject({
      authors: ['Lê Văn Bình'],
      publishedAt: '2019-07-12T00:00:00+07:00',
    })
    expect(readings.slice(3)).toEqual([
      { unreadable: 'it has neither a title nor a text', line: 28 },
      { unreadable: expect.stringContaining('cut off'), line: 29 },
    ])
  })

  it('has the controls that XML forbids taken out', async () => {
    const { article } = await only(
      rss('<item><title>Thu\u0000ế\u0008 đất&#x1F;</title><description>\u000bMột\uFFFE</description></item>'),
    )
    expect(article).toMatchObject({ title: 'Thuế đất', body: [text('Một')] })
  })

  it('keeps what its CDATA holds, tags that look like its own too', async () => {
    const { article } = await only(
      rss(
        '<item><title>Thẻ</title><content:encoded><![CDATA[<p>Ghi <code>&lt;/item&gt;</code> rồi</item> thôi</p>]]></content:encoded></item>',
      ),
    )
    expect(article.body).toEqual([
      { type: 'paragraph', text: ['Ghi ', { mark: 'code', text: ['</item>'] }, ' rồi thôi'] },
    ])
  })

  it('may leave the type of its text unsaid', async () => {
    const { article } = await only(
      '<feed><entry><title>Tin</title><content>&lt;p&gt;Một&lt;/p&gt;</content></entry></feed>',
    )
    expect(article.body).toEqual([text('Một')])
  })

  it('does not lose the others to one that is hostile', async () => {
    const readings = await readFeed(
      rss(
        `<item><title>Một</title><description><![CDATA[${'<div>'.repeat(5000)}]]></description></item><item><title>Hai</title></item>`,
      ),
    )
    expect(readings).toEqual([
      { unreadable: expect.stringMatching(/./), line: 4 },
      expect.objectContaining({ candidate: expect.anything() }),
    ])
  })
})

describe('addresses', () => {
  it('resolve against the feed’s page, or else its own address', async () => {
    const item = '<item><title>Tin</title><link>tin/1</link></item>'
    expect((await only(rss(item), 'https://khac.example/rss')).article.originalUrl).toBe(
      'https://songmay.example/tin/1',
    )
    const bare = `<rss><channel>${item}</channel></rss>`
    expect((await only(bare, 'https://khac.example/a/rss')).article.originalUrl).toBe(
      'https://khac.example/a/tin/1',
    )
    expect((await only(bare)).article).not.toHaveProperty('originalUrl')
  })

  it('resolve against xml:base of any element', async () => {
    const { article } = await only(
      '<rss xml:base="https://a.example/"><channel xml:base="b/"><item xml:base="c/"><title>Tin</title><link xml:base="d/">e</link><description xml:base="f/">&lt;img src="g.png"&gt;</description></item></channel></rss>',
    )
    expect(article).toMatchObject({
      originalUrl: 'https://a.example/b/c/d/e',
      body: [{ src: 'https://a.example/b/c/f/g.png' }],
    })
  })

  it('are the GUID where that is one, and never the feed’s own page', async () => {
    const permalink =
      '<item><title>Tin</title><link>https://songmay.example</link><guid>https://songmay.example/1</guid></item>'
    expect((await only(rss(permalink))).article.originalUrl).toBe('https://songmay.example/1')
    const none =
      '<item><title>Tin</title><link>http://songmay.example/#</link><guid isPermaLink="false">https://songmay.example/1</guid></item>'
    expect((await only(rss(none))).article).not.toHaveProperty('originalUrl')
    const atom = '<item><title>Tin</title><atom:link rel="self" href="/0"/><atom:link href="/1"/></item>'
    expect((await only(rss(atom))).article.originalUrl).toBe('https://songmay.example/1')
  })

  it('and GUIDs that several entries have say of none who it is', async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><link>/tin</link><guid isPermaLink="false">1</guid><pubDate>2019-07-10</pubDate></item>`
    const identities = (await readFeed(rss(item('Một') + item('Hai')))).map(
      (reading) => candidateOf(reading).identities,
    )
    expect(identities).toEqual([
      ['text:mot|2019-07-09T17:00:00+00:00'],
      ['text:hai|2019-07-09T17:00:00+00:00'],
    ])
    const [twice] = (await readFeed(rss(item('Một') + item('Một')))).map(
      (reading) => candidateOf(reading).identities,
    )
    expect(twice).toHaveLength(3)
    const atom = (title: string) =>
      `<entry><title>${title}</title><link href="/tin?a=1&amp;b=2"/><id>tag:x,1</id><published>2019-07-10T00:00:00Z</published></entry>`
    const ofAtom = await readFeed(`<feed>${atom('Một')}${atom('Hai')}</feed>`, 'https://songmay.example/')
    expect(ofAtom.map((reading) => candidateOf(reading).identities)).toEqual([
      ['text:mot|2019-07-10T00:00:00+00:00'],
      ['text:hai|2019-07-10T00:00:00+00:00'],
    ])
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: ['Một', 'Hai'].map((title) => ({ id: 1, url: 'https://songmay.example/', title })),
    })
    const ofJson = (await readFeed(json)).map((reading) => candidateOf(reading).identities)
    expect(ofJson).toEqual([[expect.stringMatching(/^text:mot/)], [expect.stringMatching(/^text:hai/)]])
  })
})

describe('the lead', () => {
  const lead = async (description: string) =>
    (
      await only(
        rss(
          `<item><title>Tin</title><description>${description}</description><content:encoded>&lt;p&gt;Sáng nay xã họp bàn việc đắp đê trước mùa lũ năm nay.&lt;/p&gt;</content:encoded></item>`,
        ),
      )
    ).article.lead

  it('is a summary that the text does not begin with', async () => {
    expect(await lead('Đê sẽ cao thêm một mét.')).toEqual(['Đê sẽ cao thêm một mét.'])
    expect(await lead('Sáng nay, xã họp bàn việc đắp đê trước […]')).toBeUndefined()
    expect(await lead('TIN')).toBeUndefined()
    expect(await lead('dài '.repeat(200))).toBeUndefined()
  })
})

describe('pictures and players', () => {
  const item = (inside: string, content = '') =>
    only(
      rss(
        `<item><title>Tin</title>${inside}<content:encoded><![CDATA[${content}]]></content:encoded></item>`,
      ),
    )
  const enclosure = '<enclosure url="https://songmay.example/a.jpg" type="image/jpeg"/>'

  it('lead with the body’s own where it begins with the same', async () => {
    const { article } = await item(enclosure, '<img src="/a-300x200.jpg" alt="Đê"><p>Một</p>')
    expect(article.picture).toMatchObject({ src: 'https://songmay.example/a-300x200.jpg', alt: 'Đê' })
    expect(article.body).toEqual([text('Một')])
  })

  it('do not come twice', async () => {
    const { article } = await item(
      `${enclosure}<enclosure url="/b.mp3"/>`,
      '<p>Một</p><img src="/a.jpg?w=9"><audio src="/b.mp3"></audio>',
    )
    expect(article).not.toHaveProperty('picture')
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'media'])
  })

  it('are no preview of a body with pictures, and no face of its author', async () => {
    const thumbnail = '<media:thumbnail url="/nho.jpg"/>'
    expect((await item(thumbnail, '<p>Một</p>')).article.picture?.src).toBe('https://songmay.example/nho.jpg')
    expect((await item(thumbnail, '<p>Một</p><img src="/to.jpg">')).article).not.toHaveProperty('picture')
    const face = '<media:content medium="image" url="https://1.gravatar.com/avatar/9?s=96"/>'
    expect((await item(face, '<p>Một</p>')).article).not.toHaveProperty('picture')
  })

  it('of a known site are embedded', async () => {
    const { article } = await only(
      '<feed xmlns:media="http://search.yahoo.com/mrss/"><entry><title>Phim</title><media:group><media:content url="https://www.youtube.com/v/abcdefghijk?version=3" type="application/x-shockwave-flash"/><media:description>Một &lt;b&gt;</media:description></media:group></entry></feed>',
    )
    expect(article).toMatchObject({
      body: [text('Một <b>'), { type: 'embed', provider: 'YouTube' }],
      attachments: [],
    })
  })
})
