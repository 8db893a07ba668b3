import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { putArticle, startServer, ZONE } from '../testing.ts'
import { fullArticle, HARD_TEXT, textOf } from './testing.ts'

const ORIGIN = 'https://tin.example.vn'
const site = {
  name: 'Bản tin <Mây>',
  tagline: 'Tin & bài',
  language: 'vi',
  timeZone: ZONE,
  url: ORIGIN,
}

const html =
  '<p>Thị xã sửa <strong>Đường &#x26; &#x3C;cầu> ]]> "Sông Mây" &#x26;amp; 😀</strong></p>' +
  '<figure><img src="https://tin.example.vn/pictures/cau.webp" alt="Đường &#x26; <cầu> ]]> &#x22;Sông Mây&#x22; &#x26;amp; 😀"' +
  ' width="1200" height="800"><figcaption>Cầu Mây</figcaption></figure><h2>Hai giai đoạn</h2>' +
  '<p>Đường &#x26; &#x3C;cầu> ]]> "Sông Mây" &#x26;amp; 😀<a href="https://tin.example.vn/days/2026-11-24">xem lịch</a></p>' +
  '<p lang="vi">Tài liệu kèm theo</p><ul><li><a href="https://tin.example.vn/files/ke-hoach.pdf?a=1&#x26;b=2">Kế hoạch</a> (84 KB)</li></ul>' +
  '<p lang="vi">Nguồn: Phòng Quản lý đô thị</p>'

describe('an article comes whole', () => {
  it('in JSON Feed', async () => {
    const server = await startServer({ site })
    const id = await putArticle(server.store, fullArticle)
    const address = `${ORIGIN}/articles/${id}`
    const text = await textOf(server, '/feed.json')
    expect(JSON.parse(text)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bản tin <Mây>',
      description: 'Tin & bài',
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feed.json`,
      language: 'vi',
      authors: [{ name: 'Bản tin <Mây>', url: `${ORIGIN}/` }],
      items: [
        {
          id: address,
          url: address,
          title: HARD_TEXT,
          summary: `Thị xã sửa ${HARD_TEXT}`,
          content_html: html,
          image: `${ORIGIN}/pictures/cau.webp`,
          date_published: '2026-11-24T08:00:00+07:00',
          date_modified: '2026-11-24T18:30:00+07:00',
          authors: [{ name: 'Đỗ Lan' }, { name: 'Trần & Em' }],
          tags: ['Hạ tầng & đô thị', 'cầu đường', HARD_TEXT],
          language: 'en',
          attachments: [
            {
              url: `${ORIGIN}/files/ke-hoach.pdf?a=1&b=2`,
              mime_type: 'application/pdf',
              title: 'Kế hoạch',
              size_in_bytes: 84_000,
            },
          ],
        },
      ],
    })
    expect(parseJsonFeed(text).items?.[0]).toMatchObject({ id: address, content_html: html })
  })

  it('in Atom', async () => {
    const server = await startServer({ site })
    const id = await putArticle(server.store, fullArticle)
    const address = `${ORIGIN}/articles/${id}`
    expect(parseAtomFeed(await textOf(server, '/feed.xml'))).toEqual({
      id: `${ORIGIN}/feed.xml`,
      title: { value: 'Bản tin <Mây>' },
      subtitle: { value: 'Tin & bài' },
      updated: '2026-11-24T18:30:00+07:00',
      authors: [{ name: 'Bản tin <Mây>', uri: `${ORIGIN}/` }],
      links: [
        { rel: 'alternate', href: `${ORIGIN}/`, type: 'text/html' },
        { rel: 'self', href: `${ORIGIN}/feed.xml`, type: 'application/atom+xml' },
        { rel: 'first', href: `${ORIGIN}/feed.xml`, type: 'application/atom+xml' },
      ],
      xml: { lang: 'vi' },
      entries: [
        {
          id: address,
          title: { value: HARD_TEXT },
          published: '2026-11-24T08:00:00+07:00',
          updated: '2026-11-24T18:30:00+07:00',
          authors: [{ name: 'Đỗ Lan' }, { name: 'Trần & Em' }],
          categories: [
            { term: 'ha-tang', label: 'Hạ tầng & đô thị', scheme: `${ORIGIN}/sections/` },
            { term: 'cầu đường' },
            { term: HARD_TEXT },
          ],
          links: [
            { rel: 'alternate', href: address, type: 'text/html' },
            {
              rel: 'enclosure',
              href: `${ORIGIN}/files/ke-hoach.pdf?a=1&b=2`,
              type: 'application/pdf',
              length: 84_000,
              title: 'Kế hoạch',
            },
          ],
          summary: { value: `Thị xã sửa ${HARD_TEXT}` },
          content: { type: 'html', value: html },
          xml: { lang: 'en' },
        },
      ],
    })
  })
})

it('leaves out the characters that XML forbids', async () => {
  const server = await startServer()
  await putArticle(server.store, {
    title: 'Chữ\u0001 \u000b]]>\ufffe',
    lead: ['\u0008Sapo'],
    source: 'Phòng\u001f',
  })
  const atom = await textOf(server, '/feed.xml')
  expect(parseAtomFeed(atom).entries?.[0]).toMatchObject({
    title: { value: 'Chữ ]]>' },
    summary: { value: 'Sapo' },
  })
})
