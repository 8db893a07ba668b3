import { fullArticle } from '../../src/server/feeds/testing.ts'

const cell = (text: string) => ({ text: [text], colSpan: 1 })
const picture = {
  src: '/pictures/cau.webp',
  alt: 'Cầu',
  width: 1200,
  height: 800,
  caption: ['Cầu Mây'],
  credit: 'Đỗ Lan',
  variants: [{ src: '/pictures/cau-600.webp', width: 600, mediaType: 'image/webp' }],
}

/** An article in our own format with a part of every sort that the contract has. */
export const wholeArticle = {
  title: 'Khánh thành cầu Bến Đá',
  publishedAt: '2026-11-22T08:00:00+07:00',
  ...fullArticle,
  picture,
  body: [
    ...(fullArticle.body ?? []),
    { type: 'picture', ...picture },
    { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph', text: ['Một'] }]] },
    { type: 'quote', body: [{ type: 'paragraph', text: ['Hai'] }], cite: ['Ba'] },
    { type: 'table', caption: ['Giá'], head: [[cell('a')]], rows: [[cell('b')]] },
    { type: 'preformatted', text: 'x  y' },
    { type: 'rule' },
    { type: 'media', kind: 'video', src: '/pictures/a.mp4', poster: '/pictures/a.webp', caption: ['Phim'] },
    { type: 'embed', provider: 'YouTube', url: 'https://www.youtube-nocookie.com/embed/a', title: 'Phim' },
    {
      type: 'paragraph',
      text: ['x', { mark: 'em', text: ['y'] }, { lang: 'en', text: ['z'] }, { lineBreak: true }],
    },
  ],
  originalUrl: 'https://cu.example.vn/tin/khanh-thanh.html?id=9',
  sticky: true,
  views: 12,
  votes: [1, 0, 0, 2, 3],
  identities: ['guid:a-1'],
}
