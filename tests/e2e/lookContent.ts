import { articles } from './content.ts'

const picture = { src: '/favicon.svg', alt: 'Biểu tượng của bản tin', width: 512, height: 512 }
const wide = { ...picture, width: 512, height: 288 }
const sections = {
  notices: { id: 'thong-bao', name: 'Thông báo' },
  sport: { id: 'the-thao', name: 'Thể thao và giải trí cộng đồng' },
  short: { id: 'o', name: 'Ô' },
}
const body = [{ type: 'paragraph', text: ['Uỷ ban thông báo để bà con được biết và thực hiện.'] }]

/** A title of 200 letters, as portals have them. */
const longTitle = `Hội nghị tổng kết phong trào trồng cây sáu tháng đầu năm và triển khai phương hướng, nhiệm vụ sáu tháng cuối năm của Uỷ ban nhân dân thị trấn Bến Lau, huyện Sông Mây, tỉnh Lau Sậy lần thứ mười bảy (2019)`

const article = (id: string, title: string, publishedAt: string, more: object = {}) => ({
  id,
  title,
  publishedAt,
  section: sections.notices,
  body,
  ...more,
})

/** Every kind of article at its smallest and largest, on days long past: nothing of them depends on today. */
export const lookContent = [
  {
    ...articles[0],
    publishedAt: '2019-07-10T09:30:00+07:00',
    updatedAt: '2019-07-11T08:00:00+07:00',
    views: 1_234_567,
  },
  article('dai', longTitle, '2019-07-10T16:55:00+07:00', {
    lead: [
      `Ban tổ chức: ${'Uỷ ban nhân dân thị trấn cùng bà con các tổ. '.repeat(6)} bantochuchoinghitongketphongtraotrongcaysauthangdaunam@thitranbenlau.example`,
    ],
    views: 98_765,
    votes: [0, 1, 3, 22, 64],
  }),
  article('o', 'Ở', '2019-07-10T07:00:00+07:00', { section: sections.short, views: 1 }),
  article('giai-bong-da', 'Khai mạc giải bóng đá các xã', '2019-07-09T10:00:00+07:00', {
    section: sections.sport,
    picture: wide,
    lead: ['Mười hai đội tranh tài từ ngày 09/7 đến hết tháng.'],
    views: 4_321,
    votes: [0, 0, 0, 0, 1],
  }),
  article('cap-nuoc', 'Tạm ngừng cấp nước tổ 3', '2019-07-09T08:00:00+07:00', {
    lead: ['Từ 8 giờ đến 11 giờ, để thay ống.'],
    views: 12,
  }),
  article('lop-hoc', 'Lớp học bơi miễn phí cho thiếu nhi', '2019-07-02T08:00:00+07:00', {
    section: sections.sport,
    picture,
    views: 230,
  }),
]
