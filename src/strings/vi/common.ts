import type { Weekdays } from '../format.ts'

const number = new Intl.NumberFormat('vi-VN')
const decimal = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const common = {
  /** 1.376 */
  number: (n: number) => number.format(n),
  /** 3,7 */
  decimal: (n: number) => decimal.format(n),
  weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as Weekdays,
  monthName: (month: number, year: number) => `Tháng ${month} năm ${year}`,
  /** 84 KB, 1,2 MB */
  fileSize: (bytes: number) =>
    bytes < 1_000_000
      ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${decimal.format(bytes / 1_000_000)} MB`,
  articles: (count: number) => `${number.format(count)} bài`,
}
