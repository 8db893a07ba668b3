// Patterns as text, for lower-case NFC, and what the names in them mean.

const ends = '(?![\\p{L}\\p{M}\\d])'

/** Thứ tư, thứ 4, chủ nhật, CN. */
export const vietnameseWeekday = 'thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s*nhật|cn'
export const weekday = `(?:${vietnameseWeekday}|t[2-7]|mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)${ends}`

const english =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const vietnamese: Readonly<Record<string, number>> = {
  'mười hai': 12,
  chạp: 12,
  'mười một': 11,
  mười: 10,
  chín: 9,
  tám: 8,
  bảy: 7,
  bẩy: 7,
  sáu: 6,
  năm: 5,
  tư: 4,
  bốn: 4,
  ba: 3,
  hai: 2,
  giêng: 1,
  một: 1,
}

/** A month by name: July, Sept., tháng Bảy, tháng 7, thg 7, Th7. */
export const month = `(?:(?:${english})${ends}\\.?|(?:tháng|thg|th)\\.?\\s*(?:\\d{1,2}|${Object.keys(vietnamese).join('|')})${ends})`

const firstLetters = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of the month that `month` matched; 13 and the like are the calendar's to refuse. */
export function monthOf(name: string): number {
  if (!name.startsWith('th')) return firstLetters.indexOf(name.slice(0, 3)) + 1
  const word = name.replace(/^(?:tháng|thg|th)\.?\s*/, '').replace(/\s+/g, ' ')
  return vietnamese[word] ?? Number(word)
}
