import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type TestServer } from './fixtures.ts'

export const SITE = 'Bản tin thử'

/** Variables for a server that holds what the test imports and nothing else. */
export const ownContent = { SITE_NAME: SITE, SITE_TAGLINE: 'Tin của thị trấn', SAMPLE: 'off' }

/** A portal's page as its readers copied it, furniture included. */
export const textPage = `Thứ tư, 10/07/2019 16:55 GMT+7

Hội nghị tổng kết phong trào trồng cây của thị trấn Bến Lau

Ngày 09/7/2019, tại nhà văn hoá Bến Lau, thị trấn đã tổ chức hội nghị tổng kết phong trào trồng cây sáu tháng đầu năm.

Bà con tổ 3 nhận cây giống tại sân nhà văn hoá.
 

Ông Trần Văn Lúa, tổ trưởng tổ 3, cho biết: “Sáu tháng qua, bà con đã trồng được hơn hai nghìn cây bóng mát dọc bờ kè”.

Hội nghị đề ra phương hướng sáu tháng cuối năm: trồng thêm một nghìn cây và chăm sóc số cây đã có.

 

Nguồn: Ban Văn hoá

Lượt xem: 1375

Tìm theo ngày :

Đánh giá

(Di chuột vào ngôi sao để chọn điểm)`

const paragraph = (...text: unknown[]) => ({ type: 'paragraph', text })
const section = { id: 'thong-bao', name: 'Thông báo' }
const picture = { src: '/favicon.svg', alt: 'Biểu tượng của bản tin', width: 512, height: 512 }

function article(id: string, title: string, publishedAt: string, more: object = {}): object {
  const body = [paragraph('Uỷ ban thông báo để bà con được biết và thực hiện.')]
  return { id, title, publishedAt, section, body, authors: [], tags: [], attachments: [], ...more }
}

/** An article with every part and every kind of block. */
const full = article('bai-du-phan', 'Lịch cấp nước khu phố Bờ Sông', '2026-02-10T09:30:00+07:00', {
  lead: ['Từ ngày mai, nước chảy ', { mark: 'strong', text: ['từ 5 giờ sáng'] }, '.'],
  updatedAt: '2026-02-11T08:00:00+07:00',
  picture: { ...picture, caption: ['Trạm bơm số 2'], credit: 'Ảnh: Bản tin' },
  body: [
    paragraph('Xem ', { link: '/days/2026-02-09', text: ['bản tin hôm trước'] }, ' để biết lý do.'),
    { type: 'heading', level: 2, text: ['Giờ cấp nước'] },
    {
      type: 'table',
      caption: ['Giờ cấp nước theo khu'],
      head: [
        ['Khu', 'Sáng', 'Trưa', 'Chiều', 'Tối', 'Người phụ trách'].map((text) => ({
          text: [text],
          header: true,
        })),
      ],
      rows: [['A', '05:00', '11:00', '16:00', '20:00', 'Nguyễn Thị Hoa'].map((text) => ({ text: [text] }))],
    },
    {
      type: 'list',
      ordered: true,
      items: [[paragraph('Khoá van trước khi ra khỏi nhà.')], [paragraph('Trữ nước.')]],
    },
    { type: 'quote', body: [paragraph('Tiết kiệm nước là tiết kiệm tiền.')], cite: ['Trạm trưởng'] },
    { type: 'picture', ...picture, caption: ['Đồng hồ nước'] },
    { type: 'preformatted', text: `05:00  Khu A  ${'nước chảy mạnh  '.repeat(8)}\n06:00  Khu B` },
    { type: 'rule' },
    { type: 'embed', provider: 'Kênh thị trấn', url: 'https://video.example/1', title: 'Cách khoá van' },
    paragraph({ lang: 'en', text: ['Water is life.'] }),
  ],
  source: 'Trạm cấp nước',
  authors: ['Lê Văn Bình'],
  tags: ['nước sạch'],
  attachments: [{ url: '/favicon.svg', name: 'Lịch cả tháng', mediaType: 'image/svg+xml', bytes: 84_000 }],
  views: 12,
  votes: [0, 1, 0, 2, 3],
})

/** Forty notices on as many days, each with a lead, so that lists are longer than any screen. */
const notices = Array.from({ length: 40 }, (_, index) => {
  const day = `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`
  return article(`thong-bao-${index + 1}`, `Thông báo số ${index + 1}`, `${day}T08:00:00+07:00`, {
    lead: [`Việc cần biết của ngày thứ ${index + 1} trong năm.`],
  })
})

/** Two months of notices, and among them the full article: enough for every page to have something to show. */
export const articles = [full, ...notices]
export const FULL = 'bai-du-phan'

/** Imports the articles, or a text, into a running server's store. */
export async function importArticles(server: TestServer): Promise<void> {
  await importText(server, 'articles.ndjson', articles.map((each) => JSON.stringify(each)).join('\n'))
}

export async function importText(server: TestServer, name: string, text: string): Promise<void> {
  const file = join(server.dataDir, name)
  await writeFile(file, text)
  const { code, stdout, stderr } = await server.import(file)
  expect(code, `${stdout}${stderr}`).toBe(0)
}
