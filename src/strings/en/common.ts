import type { Strings } from '../strings.ts'

const number = new Intl.NumberFormat('en-GB')
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const common: Strings['common'] = {
  number: (n) => number.format(n),
  decimal: (n) => decimal.format(n),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  monthName: (month, year) => `${months[month - 1]} ${year}`,
  fileSize: (bytes) =>
    bytes < 1_000_000
      ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${decimal.format(bytes / 1_000_000)} MB`,
  articles: (count) => (count === 1 ? '1 article' : `${number.format(count)} articles`),
}
