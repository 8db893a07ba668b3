import type { Instant } from '../../contract/instant.ts'
import { vietnameseWeekday } from './dates/names.ts'
import { readDate } from './dates.ts'

const weekday = new RegExp(`^(?:${vietnameseWeekday})(?=[\\s,.|-])`, 'iu')
/** Words and signs of dates only, with a year at the end of a day: a dateline, be its day or time none. */
const dateWords =
  /^(?:[\d\s,.:;|/+'’()–—-]|(?i:ngày|tháng|năm|lúc|giờ|phút|h|sáng|chiều|tối|sa|ch|[ap]m)(?!\p{L}))*(?:\p{Lu}{2,5}(?!\p{L})[\d\s:+()-]*)?$/u
const LONGEST = 100
const year = /(?:[/.-]\s*|năm\s+)\d{4}(?!\d)/iu

const day = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)|\d{1,2}\s+tháng\s.*?\d{4}(?!\d)/iu
const zone = /\(?\p{L}{2,5}\s*(?:[+-]\s*[\d:]+)?\)?$/u

/** Whether a line is a dateline: a weekday in Vietnamese, then a date and nothing else. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST || !weekday.test(line)) return false
  return readDate(line, 'UTC') !== undefined || (year.test(line) && dateWords.test(line.replace(weekday, '')))
}

/** The moment in `Thứ tư, 10/07/2019 16:55 GMT+7`, in any form that `readDate` takes, written in the zone's offset; without GMT
 * it is the zone's clock. Where the weekday is wrong, the date rules. Else the reason why there is none. */
export function readDateline(line: string, timeZone: string): { instant: Instant } | { unreadable: string } {
  const instant = readDate(line, timeZone)
  if (instant !== undefined) return { instant }
  const isRead = (text = '') => readDate(text, timeZone) !== undefined
  if (!isRead(day.exec(line)?.[0]))
    return refusal(line, 'it needs a day of the calendar, day first, such as 10/07/2019')
  if (isRead(line.replace(zone, '')))
    return refusal(line, 'after the time it takes GMT+7 and the like, or nothing')
  return refusal(line, 'after the date it needs a time that a clock shows, such as 16:55, or none')
}

function refusal(line: string, need: string) {
  return { unreadable: `the dateline "${line}" cannot be read: ${need}` }
}
