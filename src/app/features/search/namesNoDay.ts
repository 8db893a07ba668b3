import type { Day } from '../../../contract/day.ts'
import { parseDay } from '../../ui/DayPicker/parseDay.ts'
import { daysInWords } from './daysInWords.ts'
import { wholeDay, year } from './dayUnits.ts'
import { foldedText } from './foldedText.ts'

const whole = new RegExp(`^(?:${wholeDay.pattern})$`)
const month = new RegExp(`^(?:trong )?thang (?<month>\\d{1,2})(?:(?: ?[/-] ?|,? nam | )${year})?$`)
const withoutYear = /^(?:ngay )?\d{1,2}(?: ?\/ ?| thang )\d{1,2}$/

/** Whether all that was typed is a day or a month that the calendar does not have: 31/02/2026, tháng 13. */
export function namesNoDay(typed: string, today: Day): boolean {
  if (daysInWords(typed, today)) return false
  const text = foldedText(typed).text.replace(/ +/g, ' ').trim()
  if (whole.test(text)) return parseDay(text).error === 'no-such-day'
  const number = month.exec(text)?.groups?.month
  if (number !== undefined) return Number(number) < 1 || Number(number) > 12
  return withoutYear.test(text)
}
