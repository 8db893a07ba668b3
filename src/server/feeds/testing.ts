import { expect } from 'vitest'
import type { Candidate } from '../store/store.ts'
import type { TestServer } from '../testing.ts'

// For tests only.

/** Text that breaks what is not escaped: markup, an end of CDATA, a reference, a pair. */
export const HARD_TEXT = 'Đường & <cầu> ]]> "Sông Mây" &amp; 😀'

/** Everything that an article can have, with text that is hard to carry. */
export const fullArticle: Partial<Candidate['article']> = {
  title: HARD_TEXT,
  lead: ['Thị xã sửa ', { mark: 'strong', text: [HARD_TEXT] }],
  updatedAt: '2026-11-24T18:30:00+07:00',
  language: 'en',
  section: { id: 'ha-tang', name: 'Hạ tầng & đô thị' },
  picture: { src: '/pictures/cau.webp', alt: HARD_TEXT, width: 1200, height: 800, caption: ['Cầu Mây'] },
  body: [
    { type: 'heading', level: 2, text: ['Hai giai đoạn'] },
    { type: 'paragraph', text: [HARD_TEXT, { link: '/days/2026-11-24', text: ['xem lịch'] }] },
  ],
  source: 'Phòng Quản lý đô thị',
  authors: ['Đỗ Lan', 'Trần & Em'],
  tags: ['cầu đường', HARD_TEXT],
  attachments: [
    { url: '/files/ke-hoach.pdf?a=1&b=2', name: 'Kế hoạch', mediaType: 'application/pdf', bytes: 84_000 },
  ],
}

/** What there is at an address. */
export async function textOf({ ask }: TestServer, path: string): Promise<string> {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}
