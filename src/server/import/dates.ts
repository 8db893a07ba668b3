import { addDays, dayFrom } from '../../contract/day.ts'
import { type EpochMs, epochOfWall, type Instant, instantAt, isInstant } from '../../contract/instant.ts'
import { datePartsOf } from './dates/parts.ts'

/** Longer than any date with its weekday, place and comments. */
const LONGEST = 200

/** The moment that a text names, in any form that feeds and pages write, in the offset of `timeZone`; undefined where it
 * is none that the calendar, the clock and the contract's years have. A date without a zone is of `timeZone`, one without a
 * time is its 00:00; of 10/07/2019 the day is first, unless the second figure is past 12. */
export function readDate(text: string, timeZone: string): Instant | undefined {
  if (text.length > LONGEST) return undefined
  const epoch = unixTime(text) ?? momentOf(tidied(text), timeZone)
  if (epoch === undefined) return undefined
  const instant = instantAt(epoch, timeZone)
  return isInstant(instant) ? instant : undefined
}

/** Seconds (9 or 10 figures) or milliseconds (12 or 13) since 1970. */
function unixTime(text: string): EpochMs | undefined {
  const [, seconds, ms] = /^\s*(?:(\d{9,10})(?:\.\d+)?|(\d{13}))\s*$/.exec(text) ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  return ms === undefined ? undefined : Number(ms)
}

function momentOf(text: string, timeZone: string): EpochMs | undefined {
  const { year, month, date, time = '00:00:00', east } = datePartsOf(text) ?? {}
  if (year === undefined || month === undefined || date === undefined) return undefined
  const day = dayFrom({ year, month, date })
  if (!day) return undefined
  const [wallDay, wallTime] = time === '24:00:00' ? [addDays(day, 1), '00:00:00'] : [day, time]
  if (east === undefined) return epochOfWall(wallDay, wallTime, timeZone)
  return epochOfWall(wallDay, wallTime, 'UTC') - east * 60_000
}

/** Lower case, without what says nothing of the moment: what stands before the date, and comments that are no zone. */
function tidied(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\(((?:gmt|utc)[^()]*)\)/g, ' $1 ')
      .replace(/\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/g, ' ')
      .trim()
      // Hà Nội, ngày 10 tháng 7 năm 2019; Cập nhật lúc 16:55 10/07/2019; a weekday in any language
      .replace(/^[\p{L}\p{M}\s.-]{1,40},\s*(?=ngày\s)/u, '')
      .replace(
        /^(?:ngày\s+)?(?:cập\s*nhật|đăng|xuất bản|published|posted|updated|last updated)(?!\p{L})\s*:?/u,
        '',
      )
      .replace(/^\p{L}{2,12}\.?,(?=\s*\d)/u, '')
      .replace(/^(\d{8})(\d{4}(?:\d{2})?)(?!\d)/, '$1t$2')
  )
}
