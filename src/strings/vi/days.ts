import type { Day } from '../../contract/day.ts'
import { numericDate } from '../format.ts'

/** The words of the fields for days. */
export const days = {
  search: 'Tìm theo ngày',

  field: {
    open: 'Mở lịch',
    go: 'Xem ngày',
    hint: (example: Day) => `Ví dụ: ${numericDate(example)}`,
    date: numericDate,
    emptyChosen: (day: Day) => `Ngày ${numericDate(day)} không có bài. Hãy chọn ngày khác.`,
    errors: {
      empty: (_text: string, { latest }: { latest: Day }) =>
        `Chưa có ngày nào. Hãy gõ một ngày, ví dụ ${numericDate(latest)}, hoặc mở lịch để chọn.`,
      unreadable: (text: string, { latest }: { latest: Day }) =>
        `Không đọc được ngày từ “${text}”. Hãy gõ ngày, tháng, năm theo thứ tự ấy, ví dụ ${numericDate(latest)}.`,
      'two-digit-year': (text: string, { latest }: { latest: Day }) =>
        `Năm trong “${text}” chỉ có hai chữ số nên không rõ là năm nào. Hãy gõ đủ bốn chữ số, ví dụ ${numericDate(latest)}.`,
      'no-such-day': (text: string) =>
        `Lịch không có ngày “${text}”. Hãy kiểm tra lại ngày và tháng; ngày viết trước tháng.`,
      'out-of-reach': (text: string, { first, last }: { first: Day; last: Day }) =>
        `Ngày “${text}” nằm ngoài khoảng có thể chọn. Hãy chọn từ ${numericDate(first)} đến ${numericDate(last)}.`,
    },
  },
}
