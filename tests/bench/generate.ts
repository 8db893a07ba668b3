import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { addDays } from '../../src/contract/day.ts'

// Large sources, the same each time.

const words =
  'thị xã thông báo lịch cấp nước đường phố trường học chợ bến đò mùa lũ trạm y tế nhà văn hóa người dân họp tổ dân phố ngày mai buổi sáng'.split(
    ' ',
  )

/** Numbers that look random and are the same each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

function sentence(next: (below: number) => number, length: number): string {
  return `${Array.from({ length }, () => words[next(words.length)]).join(' ')}.`
}

/** A WordPress export of at least so many bytes; answers how many posts it has. */
export async function writeExport(file: string, bytes: number): Promise<number> {
  let count = 0
  async function* text() {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Bản tin</title><link>https://cu.example.vn</link><wp:wxr_version>1.2</wp:wxr_version>\n`
    const next = numbers(7)
    for (let written = 0; written < bytes; ) {
      const item = post(++count, next)
      written += Buffer.byteLength(item)
      yield item
    }
    yield '</channel></rss>\n'
  }
  await pipeline(Readable.from(text()), createWriteStream(file))
  return count
}

function post(number: number, next: (below: number) => number): string {
  const day = addDays('2008-01-01', next(6_500))
  const paragraphs = Array.from(
    { length: 6 + next(8) },
    () =>
      `<!-- wp:paragraph -->\n<p>${sentence(next, 60)} <strong>${sentence(next, 4)}</strong> <a href="/tin/${next(9_999)}">${sentence(next, 3)}</a></p>\n<!-- /wp:paragraph -->\n`,
  )
  const list = `<ul>${Array.from({ length: 4 }, () => `<li>${sentence(next, 8)}</li>`).join('')}</ul>`
  const table = `<table><tr><th>Ngày</th><th>Việc</th></tr>${`<tr><td>1/12</td><td>${sentence(next, 5)}</td></tr>`.repeat(5)}</table>`
  return `<item><title>Tin số ${number}: ${sentence(next, 6)}</title><link>https://cu.example.vn/tin/${number}</link><dc:creator><![CDATA[bientap]]></dc:creator><guid isPermaLink="false">https://cu.example.vn/?p=${number}</guid><content:encoded><![CDATA[${paragraphs.join('')}${list}${table}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${number}</wp:post_id><wp:post_date><![CDATA[${day} 08:00:00]]></wp:post_date><wp:post_date_gmt><![CDATA[${day} 01:00:00]]></wp:post_date_gmt><wp:post_name><![CDATA[tin-${number}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password><wp:is_sticky>0</wp:is_sticky><category domain="category" nicename="tin-tuc"><![CDATA[Tin tức]]></category></item>\n`
}

/** Our own format, an article a line. */
export async function writeLines(file: string, count: number): Promise<void> {
  async function* text() {
    const next = numbers(11)
    for (let number = 1; number <= count; number++) {
      const paragraphs = Array.from({ length: 4 }, () => ({ type: 'paragraph', text: [sentence(next, 40)] }))
      yield `${JSON.stringify({
        id: `dong-${number}`,
        title: `Dòng ${number}: ${sentence(next, 6)}`,
        publishedAt: `${addDays('2008-01-01', next(6_500))}T08:00:00+07:00`,
        section: { id: 'tin-tuc', name: 'Tin tức' },
        body: paragraphs,
        views: next(5_000),
      })}\n`
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(file))
}
