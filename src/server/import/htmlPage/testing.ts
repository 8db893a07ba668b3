import { readFileSync } from 'node:fs'
import type { Reading } from '../reading.ts'
import { htmlPage } from './htmlPage.ts'

// For tests only.

/** A page of the fixtures. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8')
}

/** What is read in a page that comes from `baseUrl`. */
export async function readHtml(html: string, baseUrl?: string): Promise<Reading> {
  const source = {
    baseUrl,
    head: html.slice(0, 65_536),
    pieces: () => {
      throw new Error('a page is read whole')
    },
    whole: async () => html,
  }
  const site = { timeZone: 'Asia/Ho_Chi_Minh', language: 'vi', now: 1_719_000_000_000 }
  const readings: Reading[] = []
  for await (const reading of htmlPage.read(source, site)) readings.push(reading)
  const [reading, ...others] = readings
  if (!reading || others.length > 0) throw new Error(`a page has one reading, not ${readings.length}`)
  return reading
}

export async function articleIn(html: string, baseUrl?: string) {
  const reading = await readHtml(html, baseUrl)
  if ('unreadable' in reading) throw new Error(`unreadable: ${reading.unreadable}`)
  return reading.candidate.article
}

/** A page with this head and, under the title, this text before its own. */
export function pageOf({ head = '', before = '', text = paragraphs, after = '' }): string {
  return `<!doctype html><html><head><title>Nước về đồng Thượng</title>${head}</head><body><main>
<h1>Nước về đồng Thượng</h1>${before}<div>${text}</div>${after}</main></body></html>`
}

export const paragraphs = `<p>Sáng nay, nước từ hồ đã về tới cánh đồng Thượng sau hơn một tháng hạn. Bà con ra đồng từ lúc trời còn tối để đắp bờ và khơi lại các mương nhánh.</p>
<p>Tổ thủy nông chia nước theo giờ cho từng thửa, bắt đầu từ những ruộng mạ xa nguồn nhất, rồi mới tới các ruộng ở đầu mương.</p>`
