import { odd, refused } from './addresses.ts'
import { texts } from './texts.ts'
import { armed } from './vectors.ts'
import type { SourceFile } from './webSources.ts'

const TITLES_AN_ARTICLE = 7

const armedTexts = texts.map((text, index) => armed(text, 1000 + index))
const armedOdd = odd.map((address, index) => armed(address, 2000 + index))
const paragraph = (...text: unknown[]) => ({ type: 'paragraph', text })
const size = { width: 40, height: 30 }

/** An article with these words in every field that takes words. */
function wordy(words: readonly string[], index: number): object {
  const all = words.join(' ')
  return {
    id: `own-${index}`,
    title: `Riêng ${index} ${all}`,
    lead: [all, { mark: 'em', text: [all] }],
    publishedAt: `2026-03-1${index}T08:00:00+07:00`,
    section: { id: `muc-${index}`, name: all },
    picture: { src: '/favicon.svg', alt: all, caption: [all], credit: all, ...size, placeholder: all },
    body: [
      paragraph(all, { lang: 'en', text: [all] }, { lineBreak: true }, { link: '/days', text: [all] }),
      { type: 'heading', level: 2, text: [all] },
      { type: 'list', ordered: true, start: 3, items: [[paragraph(all)]] },
      { type: 'quote', body: [paragraph(all)], cite: [all] },
      { type: 'table', caption: [all], head: [[{ text: [all], header: true }]], rows: [[{ text: [all] }]] },
      { type: 'preformatted', text: all },
      { type: 'embed', provider: all, url: 'https://tame.example/', title: all },
      { type: 'media', kind: 'video', src: 'https://tame.example/v.mp4', caption: [all] },
    ],
    source: all,
    authors: words,
    tags: words,
    attachments: [{ url: '/favicon.svg', name: all, mediaType: all }],
  }
}

/** Every field that takes an address, with one block or fact around it. */
const addressed: readonly ((address: string) => object)[] = [
  (link) => ({ body: [paragraph({ link, text: ['liên kết'] })] }),
  (src) => ({ body: [{ type: 'picture', src, alt: 'Ảnh', ...size }] }),
  (src) => ({ picture: { src, alt: 'Ảnh', ...size } }),
  (src) => ({
    picture: {
      src: '/favicon.svg',
      alt: '',
      ...size,
      variants: [{ src, width: 9, mediaType: 'image/webp' }],
    },
  }),
  (src) => ({ body: [{ type: 'media', kind: 'audio', src }] }),
  (poster) => ({ body: [{ type: 'media', kind: 'video', src: '/favicon.svg', poster }] }),
  (url) => ({ body: [{ type: 'embed', provider: 'Kênh', url, title: 'Phim' }] }),
  (url) => ({ attachments: [{ url, name: 'Tệp', mediaType: 'text/html' }] }),
  (originalUrl) => ({ originalUrl }),
]

/** An article with odd addresses wherever one may stand. */
const oddly = {
  id: 'own-odd',
  title: 'Riêng lạ',
  publishedAt: '2026-03-20T08:00:00+07:00',
  originalUrl: armedOdd.at(-2),
  picture: { src: armedOdd[3], alt: '', ...size },
  body: armedOdd.flatMap((address) => [
    paragraph({ link: address, text: [address] }),
    ...addressed.slice(1, 2).flatMap((around) => (around(address) as { body: object[] }).body),
    { type: 'media', kind: 'video', src: address, poster: address },
    ...(/^https?:/i.test(address) ? [{ type: 'embed', provider: 'Kênh', url: address, title: address }] : []),
  ]),
  attachments: armedOdd.map((url) => ({ url, name: url, mediaType: 'text/html' })),
}

/** Things that would be elements, markup or other objects to a page that trusted them; what is not in the contract is dropped. */
const shaped = {
  id: 'own-shaped',
  title: 'Riêng hình',
  publishedAt: '2026-03-21T08:00:00+07:00',
  dangerouslySetInnerHTML: { __html: '<svg onload=pwned(4001)>' },
  onclick: 'pwned(4002)',
  body: [
    { ...paragraph('Chữ'), html: '<svg onload=pwned(4003)>', onClick: 'pwned(4004)', is: 'x-y' },
    paragraph({
      mark: 'em',
      text: ['Chữ'],
      props: { dangerouslySetInnerHTML: { __html: '<svg onload=pwned(4005)>' } },
    }),
    paragraph({
      link: '/days',
      text: ['Ngày'],
      target: 'javascript:pwned(4006)',
      href: 'javascript:pwned(4007)',
    }),
  ],
}
// A literal would set the prototype instead of naming a key.
const prototyped = JSON.stringify({ ...shaped, id: 'own-prototyped' }).replace(
  '"onclick"',
  '"__proto__":{"dangerouslySetInnerHTML":{"__html":"<svg onload=pwned(4008)>"},"isAdmin":true},"constructor":{"prototype":{"href":"javascript:pwned(4009)"}},"onclick"',
)

const groups = Math.ceil(armedTexts.length / TITLES_AN_ARTICLE)
const wordyArticles = Array.from({ length: groups }, (_, index) =>
  wordy(armedTexts.slice(index * TITLES_AN_ARTICLE, (index + 1) * TITLES_AN_ARTICLE), index),
)

export const ownSource: SourceFile = {
  name: 'own.ndjson',
  text: [...[...wordyArticles, oddly, shaped].map((article) => JSON.stringify(article)), prototyped].join(
    '\n',
  ),
}

const elsewhere = { title: 'Không vào', publishedAt: '2026-03-22T08:00:00+07:00', body: [] }

/** What is no article of ours: every address that runs in every field for one, and blocks and marks that would be elements. */
export const refusedRecords: readonly object[] = [
  ...refused.flatMap((address, index) =>
    addressed.map((around) => ({ ...elsewhere, ...around(armed(address, 3000 + index)) })),
  ),
  ...[
    { type: 'html', html: '<script>pwned(5001)</script>' },
    { type: 'script', text: 'pwned(5002)' },
    { type: 'heading', level: '2 onclick=pwned(5003)', text: [] },
    { type: 'heading', level: { toString: 'pwned(5004)' }, text: [] },
    { $$typeof: 'Symbol(react.transitional.element)', type: 'script', props: { children: 'pwned(5005)' } },
    paragraph({ mark: 'script', text: ['pwned(5006)'] }),
    paragraph({ mark: 'iframe', text: [] }),
    paragraph({ $$typeof: 'Symbol(react.element)', type: 'img', props: { onError: 'pwned(5007)' } }),
    paragraph({ lang: 'vi" onclick="pwned(5008)', text: ['Chữ'] }),
    { type: 'media', kind: 'object', src: '/favicon.svg' },
    { type: 'embed', provider: 'Kênh', url: '/articles/own-0', title: 'Khung của chính trang này' },
    { type: 'picture', src: '/favicon.svg', alt: '', width: '9" onload="pwned(5009)', height: 9 },
  ].map((block) => ({ ...elsewhere, body: [block] })),
  { ...elsewhere, id: '"><svg onload=pwned(5010)>' },
  { ...elsewhere, language: 'vi" onmouseover="pwned(5011)' },
  { ...elsewhere, section: { id: '../"><svg onload=pwned(5012)>', name: 'Mục' } },
  { ...elsewhere, publishedAt: '2026-03-22T08:00:00+07:00<svg onload=pwned(5013)>' },
]
