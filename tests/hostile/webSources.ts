import { odd, refused } from './addresses.ts'
import { escaped } from './spellings.ts'
import { texts } from './texts.ts'
import { armed, type Vector, vectors } from './vectors.ts'

export type SourceFile = { name: string; text: string }

/** The articles of each kind of source; all that never ends has one of its own to end. */
const PARTS = vectors.filter(({ kind }) => kind === 'unclosed').length
const places = Array.from({ length: PARTS }, (_, part) => part)

/** The vectors of one article. */
function partOf(part: number): Vector[] {
  const closed = vectors.filter(({ kind }) => kind !== 'unclosed')
  const unclosed = vectors.filter(({ kind }) => kind === 'unclosed')
  return [...closed, ...unclosed].filter(({ number, kind }) =>
    kind === 'unclosed' ? number === unclosed[part]?.number : number % PARTS === part,
  )
}

/** Before each vector stand words that tell whether its place in the text was taken in. */
export const before = (number: number) => `Đoạn ${number} đi trước.`

const bodyOf = (part: number) =>
  `<p>Bài này của thị trấn có nhiều đoạn chữ thường, đủ dài để ai đọc cũng thấy là một bài báo.</p>
${partOf(part)
  .map(({ number, markup }) => `<p>${before(number)} Bà con đọc tiếp ở dưới.</p>\n<div>${markup}</div>`)
  .join('\n')}`

/** Words with markup, another for each place that asks. */
const words = (place: number) => armed(texts[place % texts.length] ?? '', 1000 + place)
const address = (place: number) => armed(refused[place % refused.length] ?? '', 3000 + place)
const oddAddress = (place: number) => armed(odd[place % odd.length] ?? '', 2000 + place)
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const day = (part: number) => `2026-03-0${part + 1}`

function page(part: number): SourceFile {
  const data = {
    '@type': 'NewsArticle',
    headline: `Trang ${part} ${words(part)}`,
    datePublished: `${day(part)}T08:00:00+07:00`,
    author: [{ name: words(part + 3), url: address(part) }],
    articleSection: words(part + 6),
    keywords: [words(part + 9), words(part + 12)],
    description: words(part + 15),
    image: { url: address(part + 3), caption: words(part + 18) },
    url: address(part + 6),
  }
  const json = JSON.stringify(data).replaceAll('</', '<\\/').replaceAll('<!', '\\u003c!')
  return {
    name: `page-${part}.html`,
    text: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang ${part} ${escaped(words(part))}</title>
<script type="application/ld+json">${json}</script><link rel="canonical" href="${escaped(address(part + 9))}">
<meta property="og:image" content="${escaped(address(part + 12))}"><meta property="og:url" content="${escaped(address(part + 15))}">
<meta property="article:tag" content="${escaped(words(part + 21))}"></head><body><article><h1>Trang ${part} ${escaped(words(part))}</h1>
${bodyOf(part)}</article></body></html>`,
  }
}

const rss: SourceFile = {
  name: 'rss.xml',
  text: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${escaped(words(1))}</title><link>${escaped(address(1))}</link>
${places
  .map(
    (part) => `<item><guid>rss-${part}</guid><title>RSS ${part} ${cdata(words(part + 4))}</title>
<link>${escaped(part === 0 ? oddAddress(13) : address(part))}</link><pubDate>${day(part)}T09:00:00+07:00</pubDate>
<dc:creator>${escaped(words(part + 7))}</dc:creator><category domain="${escaped(address(part))}">${escaped(words(part + 10))}</category>
<source url="${escaped(address(part + 2))}">${escaped(words(part + 13))}</source><comments>${escaped(address(part + 8))}</comments>
<description>${escaped(words(part + 16))}</description><enclosure url="${escaped(address(part + 5))}" type="application/pdf" length="9"/>
<media:content url="${escaped(address(part + 11))}" medium="image"><media:title>${escaped(words(part + 19))}</media:title></media:content>
<media:player url="${escaped(address(part + 14))}"/><content:encoded>${cdata(bodyOf(part))}</content:encoded></item>`,
  )
  .join('\n')}</channel></rss>`,
}

// Markup as markup, which has to be well-formed: no other source has elements of its own names and spaces.
const xhtml = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml">
<p>${before(9000)}</p><script>pwned(9001)</script><h:script>pwned(9002)</h:script><s:svg onload="pwned(9003)"><s:script>pwned(9004)</s:script></s:svg>
<p onclick="pwned(9005)">Chữ <h:a href="java&#10;script:pwned(9006)">liên kết</h:a> ${cdata('<img src="x:" onerror="pwned(9007)">')}</p>
<h:iframe srcdoc="&lt;script>pwned(9008)&lt;/script>"/><!-- --><h:p>${before(9010)} đủ dài để thành một bài báo.</h:p></div></content>`

const atom: SourceFile = {
  name: 'atom.xml',
  text: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="javascript:pwned(9011)//"><title type="html">${escaped(escaped(words(2)))}</title><id>x</id>
${[...places, PARTS]
  .map(
    (
      part,
    ) => `<entry xml:base="${escaped(address(part))}" xml:lang="${escaped(words(6))}"><id>atom-${part}</id>
<title type="html">Atom ${part} ${escaped(escaped(words(part + 20)))}</title><updated>${day(part)}T10:00:00+07:00</updated>
<link rel="alternate" href="${escaped(address(part + 17))}"/><link rel="enclosure" href="${escaped(address(part + 20))}" title="${escaped(words(part))}"/>
<author><name>${escaped(words(part + 23))}</name><uri>${escaped(address(part + 23))}</uri></author>
<category term="${escaped(words(part + 26))}" label="${escaped(words(part + 26))}"/>
<summary type="html">${escaped(words(part + 29))}</summary>
${part === PARTS ? xhtml : `<content type="html">${escaped(bodyOf(part))}</content>`}</entry>`,
  )
  .join('\n')}</feed>`,
}

const jsonFeed: SourceFile = {
  name: 'feed.json',
  text: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words(3),
    home_page_url: address(0),
    feed_url: address(1),
    items: places.map((part) => ({
      id: `json-${part}`,
      url: address(part + 26),
      external_url: address(part + 29),
      title: `JSON ${part} ${words(part + 30)}`,
      content_html: bodyOf(part),
      summary: words(part + 2),
      image: address(part + 32),
      banner_image: address(part + 35),
      date_published: `${day(part)}T11:00:00+07:00`,
      authors: [{ name: words(part + 5), url: address(part + 38), avatar: address(part + 38) }],
      tags: [words(part + 8), words(part + 11)],
      language: words(part + 14),
      attachments: [
        { url: address(part + 41), mime_type: words(part), title: words(part + 17) },
        { url: oddAddress(part + 13), mime_type: words(part), title: words(part + 17), size_in_bytes: 9 },
      ],
    })),
  }),
}

export const webSources: readonly SourceFile[] = [...places.map(page), rss, atom, jsonFeed]
export const forWordPress = { places, bodyOf, words, address, cdata, day }
