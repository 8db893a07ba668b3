import type { Store } from '../../src/server/store/store.ts'
import type { MockArticle } from '../mocks/portal.ts'

/** Noon of 2 March 2026 in the site's zone: now, to every portal of the suite. */
export const NOW = Date.parse('2026-03-02T12:00:00+07:00')
export const ZONE = 'Asia/Ho_Chi_Minh'

function article(
  id: string,
  title: string,
  publishedAt: string,
  more: Partial<MockArticle> = {},
): MockArticle {
  return {
    id,
    title,
    publishedAt,
    body: [{ type: 'paragraph', text: ['Uỷ ban thông báo để bà con được biết.'] }],
    authors: [],
    tags: [],
    attachments: [],
    ...more,
  }
}

const notices = { id: 'thong-bao', name: 'Thông báo' }
const news = { id: 'tin-tuc', name: 'Tin tức' }

/** Everything of an article that the contract has. */
const full = article(
  '2026-02-10-lich-cap-nuoc',
  'Lịch cấp nước khu phố Bờ Sông',
  '2026-02-10T09:30:00+07:00',
  {
    lead: ['Nước chảy ', { mark: 'strong', text: ['từ 5 giờ'] }, ' sáng.'],
    updatedAt: '2026-02-11T08:00:00+07:00',
    section: notices,
    picture: {
      src: '/sample/tap.svg',
      alt: 'Vòi nước',
      caption: ['Trạm bơm số 2'],
      width: 1200,
      height: 800,
    },
    body: [
      { type: 'heading', level: 2, text: ['Giờ cấp nước'] },
      { type: 'paragraph', text: ['Xem ', { link: '/days/2026-02-10', text: ['bản tin cùng ngày'] }, '.'] },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', text: ['Khu A'] }]] },
      { type: 'table', head: [[{ text: ['Khu'], header: true }]], rows: [[{ text: ['A'] }]] },
      { type: 'quote', body: [{ type: 'paragraph', text: ['Tiết kiệm nước.'] }], cite: ['Trạm trưởng'] },
      { type: 'preformatted', text: '05:00  A\n06:00  B' },
      { type: 'rule' },
    ],
    source: 'Trạm cấp nước',
    authors: ['Lê Văn Bình'],
    tags: ['nước sạch'],
    attachments: [{ url: '/sample/lich.csv', name: 'Lịch', mediaType: 'text/csv', bytes: 120 }],
    views: 1375,
    votes: [0, 1, 0, 2, 3],
    older: [
      {
        at: '2026-02-10T09:30:00+07:00',
        title: 'Lịch cấp nước',
        body: [{ type: 'paragraph', text: ['Nước chảy từ 6 giờ sáng.'] }],
      },
    ],
  },
)

/** Two days with several articles, two at one moment, days apart, one near midnight, and one of tomorrow. */
export const seed: readonly MockArticle[] = [
  article('2026-01-05-hop-dau-nam', 'Họp đầu năm', '2026-01-05T08:00:00+07:00', { section: news }),
  full,
  article('2026-02-10-tiem-phong', 'Tiêm phòng cho trẻ', '2026-02-10T14:00:00+07:00', { section: notices }),
  article('2026-02-10-don-rac', 'Dọn rác bờ kè', '2026-02-10T14:00:00+07:00', { section: news }),
  // Still 20 February in the site's zone, though not in Greenwich's 21st hour of it.
  article('2026-02-20-dem-hoi', 'Đêm hội làng', '2026-02-20T23:59:59+07:00', { section: news }),
  article('2026-03-01-thu-phi', 'Thu phí gửi xe', '2026-03-01T00:00:00+07:00', {
    section: notices,
    tags: ['phí'],
  }),
  article('2026-03-03-ngay-mai', 'Thông báo của ngày mai', '2026-03-03T08:00:00+07:00', { section: notices }),
]

export const FULL = full.id
export const OLDEST = '2026-01-05-hop-dau-nam'
export const NEWEST = '2026-03-01-thu-phi'
export const TOMORROWS = '2026-03-03-ngay-mai'

/** The ids of what is published, as the newest list has them. */
export const NEWEST_FIRST = [
  NEWEST,
  '2026-02-20-dem-hoi',
  '2026-02-10-don-rac',
  '2026-02-10-tiem-phong',
  FULL,
  OLDEST,
]

/** Puts all of it into a store, with what it said before. */
export async function putSeed(store: Store): Promise<void> {
  for (const { views, votes, older = [], ...article } of seed) {
    const counts = { ...(views !== undefined && { views }), ...(votes && { votes }) }
    const { lead: _lead, updatedAt: _updatedAt, ...others } = article
    for (const { at: updatedAt, ...text } of older) {
      const before = { ...others, ...text, updatedAt }
      await store.put({ identities: [article.id], article: before, ...counts }, NOW)
    }
    await store.put({ identities: [article.id], article, ...counts }, NOW)
  }
}
