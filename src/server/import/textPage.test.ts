import { describe, expect, it } from 'vitest'
import { blockText } from '../../contract/blocks.ts'
import { page, pageTitle, readText } from './testing.ts'

const top = 'Thứ tư, 10/07/2019 16:55 GMT+7\n\nTiêu đề\n\nĐoạn một.\n\n'
const furniture = 'Tìm theo ngày :\n\nĐánh giá\n\n(Di chuột vào ngôi sao để chọn điểm)'

/** The page's paragraphs, source and views. */
async function partsOf(text: string) {
  const [reading] = await readText(text)
  if (!reading || 'unreadable' in reading) throw new Error(`unreadable: ${reading?.unreadable}`)
  const { article, views } = reading.candidate
  return { paragraphs: blockText(article.body).split('\n'), source: article.source, views }
}

describe('a portal’s text page', () => {
  it('gives dateline, title, paragraphs, source and views, and drops the furniture', async () => {
    expect(await readText(page)).toEqual([
      {
        line: 1,
        candidate: {
          identities: ['text:xa song may khanh thanh cau ben da|2019-07-10T09:55:00+00:00'],
          article: {
            title: pageTitle,
            publishedAt: '2019-07-10T16:55:00+07:00',
            body: [
              'Sáng 09/7/2019, xã Sông Mây khánh thành cây cầu nối hai bờ Bến Đá.',
              'Người dân đi qua cầu trong buổi sáng đầu tiên.',
              'Cầu dài 84 mét, rộng 5 mét, do thợ trong xã xây trong 14 tháng.',
            ].map((text) => ({ type: 'paragraph', text: [text] })),
            source: 'Tổ Giao thông',
            authors: [],
            tags: [],
            attachments: [],
          },
          views: 1375,
        },
      },
    ])
  })

  it('is the same with Windows’ ends of lines, blank lines on top, odd white space and decomposed letters', async () => {
    const [expected] = await readText(page)
    const odd = page
      .replaceAll('\n', ' \u200b\u3000\r\n\u00a0')
      .replace('Sông Mây khánh', 'Sông\tMây  khánh')
      .normalize('NFD')
    expect(await readText(`\r\n\u00a0\r\n${odd}`)).toEqual([{ ...expected, line: 3 }])
  })

  it('begins with a dateline in any form of a date, and not with a sentence', async () => {
    const [expected] = await readText(page)
    const under = (line: string) => readText(page.replace(/^.*/, line))
    expect(await under('Thứ tư, ngày 10 tháng 7 năm 2019 | 4:55 CH')).toEqual([expected])
    expect(await under('Thứ tư, 10 xã họp lúc 16:55')).toEqual([])
  })

  it('keeps the lines of a paragraph apart', async () => {
    const [reading] = await readText(`${top}Gồm:\n- gạo\n- muối`)
    expect(reading).toMatchObject({
      candidate: {
        article: {
          body: [{}, { text: ['Gồm:', { lineBreak: true }, '- gạo', { lineBreak: true }, '- muối'] }],
        },
      },
    })
  })

  it.each([
    ['Lượt xem: 1.375', 1375],
    ['Lượt xem : 1,375,000', 1_375_000],
    ['LƯỢT XEM: 0', 0],
    ['Lượt xem:', undefined],
  ])('reads %s', async (line, views) => {
    expect(await partsOf(`${top}${line}\n\n${furniture}`)).toEqual({ paragraphs: ['Đoạn một.'], views })
  })

  it.each([
    ['the furniture and what follows it', `Nguồn: Xã\n\nLượt xem: 5\n\n${furniture}\n\nTin khác\n\nLiên hệ`],
    ['views before the source', `Lượt xem: 5\nNguồn: Xã\n${furniture}`],
    ['nothing but source and views', 'Nguồn: Xã\n\nLượt xem: 5'],
    ['furniture twice', `Nguồn: Xã\n\nLượt xem: 5\n\n${furniture}\n\n${furniture}\n\nLượt xem: 9`],
  ])('ends with %s', async (_, end) => {
    expect(await partsOf(`${top}${end}`)).toEqual({ paragraphs: ['Đoạn một.'], source: 'Xã', views: 5 })
  })

  it('ends with its source alone', async () => {
    expect(await partsOf(`${top}Nguồn: Xã`)).toEqual({ paragraphs: ['Đoạn một.'], source: 'Xã' })
  })

  it('keeps the words of the furniture where they are the text’s', async () => {
    const text = [
      'Đánh giá cao kết quả của xã.',
      'Nguồn: Tổng cục Thống kê',
      'Đánh giá',
      'Theo ông, lượt xem: 5.000 mỗi ngày.',
      'Lượt xem: 5.000',
      'Trang mới có ô “Tìm theo ngày :” và dòng (Di chuột vào ngôi sao để chọn điểm).',
      'Tìm theo ngày:',
      'Chọn ngày rồi bấm.',
      'Nguồn: Ảnh của xã',
    ]
    expect(
      await partsOf(`${top}${text.join('\n\n')}\n\nNguồn: Tổ Web\n\nLượt xem: 7\n\n${furniture}`),
    ).toEqual({
      paragraphs: ['Đoạn một.', ...text],
      source: 'Tổ Web',
      views: 7,
    })
  })

  it.each([
    ['Thứ tư, 10/07/2019 16:55 GMT+7\n\n', 1, 'no title'],
    [`\nThứ tư, 10/07/2019 16:55 GMT+7\n\nNguồn: Xã\n\nLượt xem: 5\n\n${furniture}`, 2, 'no title'],
    [`Thứ tư, 10/07/2019 16:55 GMT+7\n\nTiêu đề\n\nLượt xem: 5\n\n${furniture}`, 3, 'no text'],
    ['\nThứ tư, 31/02/2019 16:55 GMT+7\n\nTiêu đề\n\nĐoạn.', 2, 'calendar'],
  ])('is unreadable with a reason and a line: %j', async (text, line, reason) => {
    expect(await readText(text)).toEqual([{ unreadable: expect.stringContaining(reason), line }])
  })
})
