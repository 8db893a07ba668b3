import { expect, it } from 'vitest'
import { listenWords } from '../../../strings/listen.ts'
import { anArticlePage } from '../../testing.tsx'
import { scriptOf } from './script.ts'

const said = { ...listenWords.vi.said, language: 'vi' }
const textsOf = (more: Parameters<typeof anArticlePage>[0]) =>
  scriptOf(anArticlePage({ title: 'Cấp nước', ...more }), 'vi', said).map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  )

it('reads title, lead and text in the order of the page, and announces what cannot be read', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text: [text] })
  expect(
    textsOf({
      lead: ['Từ ngày mai.'],
      picture: { src: '/a.png', alt: 'x', width: 1, height: 1, caption: ['Trạm bơm'] },
      body: [
        { type: 'heading', level: 2, text: ['Giờ cấp nước'] },
        paragraph('Nước chảy lúc 5 giờ. Bà con chú ý!'),
        { type: 'list', ordered: true, items: [[paragraph('Khoá van.')], [paragraph('Trữ nước.')]] },
        { type: 'quote', body: [paragraph('Tiết kiệm.')], cite: ['Trạm trưởng'] },
        {
          type: 'table',
          caption: ['Theo khu'],
          head: [[{ text: ['Khu'], colSpan: 2 }, { text: ['Sáng'] }]],
          rows: [[{ text: ['A'] }]],
        },
        { type: 'picture', src: '/b.png', alt: 'không nói', width: 1, height: 1 },
        { type: 'preformatted', text: 'a  b' },
        { type: 'rule' },
        { type: 'media', kind: 'video', src: 'https://a.example/b.mp4', caption: ['Lễ hội'] },
        { type: 'embed', provider: 'Kênh', url: 'https://a.example/1', title: 'Khoá van' },
      ],
    }),
  ).toEqual([
    'Cấp nước',
    'Từ ngày mai.',
    'Ảnh.',
    'Trạm bơm',
    'Giờ cấp nước',
    'Nước chảy lúc 5 giờ.',
    'Bà con chú ý!',
    'Khoá van.',
    'Trữ nước.',
    'Tiết kiệm.',
    'Trạm trưởng',
    'Bảng: 1 hàng, 3 cột.',
    'Theo khu',
    'Văn bản định dạng sẵn, không đọc.',
    'Video.',
    'Lễ hội',
    'Nội dung từ trang ngoài:',
    'Khoá van',
  ])
})

it('keeps words of another language apart, whatever marks and links they stand in', () => {
  const script = scriptOf(
    anArticlePage({
      body: [
        {
          type: 'paragraph',
          text: [
            'Câu “',
            { mark: 'em', text: [{ lang: 'en', text: ['Water ', { link: '/', text: ['is life'] }] }] },
            '” là một',
            { lineBreak: true },
            'khẩu hiệu.',
          ],
        },
      ],
    }),
    'vi',
    said,
  )
  expect(script[1]?.runs).toEqual([
    { text: 'Câu “', lang: 'vi' },
    { text: 'Water is life', lang: 'en' },
    { text: '” là một khẩu hiệu.', lang: 'vi' },
  ])
})
