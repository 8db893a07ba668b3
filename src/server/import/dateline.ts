import { dayFrom } from '../../contract/day.ts'
import { epochOfWall, type Instant, instantAt, inZone } from '../../contract/instant.ts'
import { vietnameseWeekday } from './dates/names.ts'

const weekday = new RegExp(`^(?:${vietnameseWeekday})(?=[\\s,.])[\\s,.]*(?=\\d)`, 'iu')
const date = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)[\s,-]*/
const time = /^(\d{1,2})\s*[:h]\s*(\d{2})(?::(\d{2}))?(?!\d)\s*/i
const zone = /^\(?(?:GMT|UTC)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?\)?$/i

/** Whether a line begins as a dateline does: a weekday in Vietnamese, then figures. */
export function isDateline(line: string): boolean {
  return weekday.test(line)
}

/** The moment in `Thứ tư, 10/07/2019 16:55 GMT+7`, written in the zone's offset; without GMT it is the zone's clock. The
 * weekday is not read: where it is wrong, the date rules. Else the reason why there is none. */
export function readDateline(line: string, timeZone: string): { instant: Instant } | { unreadable: string } {
  const atDate = line.replace(weekday, '')
  const dateParts = date.exec(atDate)
  const day =
    dateParts &&
    dayFrom({ year: Number(dateParts[3]), month: Number(dateParts[2]), date: Number(dateParts[1]) })
  if (!day) return refusal(line, 'it needs a day of the calendar, day first, such as 10/07/2019')

  const atTime = atDate.slice(dateParts[0].length)
  const [whole = '', hour = '', minute = '', second = '00'] = time.exec(atTime) ?? []
  if (!whole || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return refusal(line, 'it needs a time after the date, such as 16:55')
  }
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`

  const atZone = atTime.slice(whole.length).trim()
  if (atZone === '') return { instant: instantAt(epochOfWall(day, clock, timeZone), timeZone) }
  const [found, sign = '+', hours = '0', minutes = '00'] = zone.exec(atZone) ?? []
  if (found === undefined || Number(hours) > 14 || Number(minutes) > 59) {
    return refusal(line, 'after the time it takes GMT+7 and the like, or nothing')
  }
  return { instant: inZone(`${day}T${clock}${sign}${hours.padStart(2, '0')}:${minutes}`, timeZone) }
}

function refusal(line: string, need: string) {
  return { unreadable: `the dateline "${line}" cannot be read: ${need}` }
}
