const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|sa|ch|sáng|chiều|tối)(?![\\p{L}\\d])'

const basic = 't(?<basic>\\d{4}(?:\\d{2})?)(?!\\d)(?:[.,]\\d+)?'
const colons = "\\s?:\\s?(?<minute>\\d{2})(?:\\s?:\\s?(?<second>\\d{2})(?:[.,]\\d+)?)?(?!\\d)(?:\\s?['’])?"
const afterHour = "(?<minuteAfterHour>\\d{2})(?![\\d/.-])\\s*(?:phút|['’]|p(?!\\p{L}))?"
const words = `\\s*(?:h(?!\\p{L})|giờ|g(?!\\p{L}))\\s*(?:${afterHour})?`

/** A time of day: 16:55, 16:55', 16:55:00.123, 16h55, 16 giờ 55 phút, 4:55 PM, 4:55 CH, and after a T also 1655 and 165500. */
export const clock = `(?:${basic}|t?(?<hour>\\d{1,2})(?:${colons}|${words}|(?=\\s*${half}))(?:\\s*(?<half>${half}))?)`

/** `HH:mm:ss` of a matched `clock`, `24:00:00` too, or undefined where no clock shows it. A leap second is the one before it. */
export function timeOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const [hour, minute, second] =
    groups.basic === undefined
      ? [groups.hour, groups.minute ?? groups.minuteAfterHour ?? '00', groups.second ?? '00']
      : [groups.basic.slice(0, 2), groups.basic.slice(2, 4), groups.basic.slice(4) || '00']
  const hours = hourOfDay(Number(hour), groups.half)
  const isEndOfDay = hours === 24 && minute === '00' && second === '00'
  if ((hours > 23 && !isEndOfDay) || Number(minute) > 59 || Number(second) > 60) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`
}

// "16:55 PM" and "16:55 SA" are written too: past twelve the figure rules.
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  const isMorning = /^(?:a|s)/.test(half)
  return (hour % 12) + (isMorning ? 0 : 12)
}
