import { type Day, dayParts, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import { common } from './common.ts'
import { pages } from './pages.ts'

const monthName = (month: Day) => common.monthName(dayParts(month).month, dayParts(month).year)

/** The words of the day pickers. A `month` is any of its days. */
export const days = {
  search: 'Tìm theo ngày',
  range: 'Khoảng ngày',

  picker: {
    language: 'vi',
    open: 'Mở lịch',
    close: 'Đóng',
    calendar: 'Lịch chọn ngày',
    go: 'Xem ngày',
    hint: (example: Day) => `Ví dụ: ${numericDate(example)}`,

    from: 'Từ ngày',
    to: 'Đến ngày',
    clear: 'Bỏ chọn ngày',
    presets: 'Chọn nhanh',
    presetNames: {
      today: 'Hôm nay',
      yesterday: 'Hôm qua',
      week: '7 ngày qua',
      month: 'Tháng này',
      lastMonth: 'Tháng trước',
      year: 'Năm nay',
    },

    date: numericDate,
    month: 'Tháng',
    year: 'Năm',
    monthName,
    monthOption: (month: Day) => `Tháng ${dayParts(month).month}`,
    // Not "Tháng trước": that is a shortcut's name, for another thing.
    backTo: (month: Day | null) =>
      month ? `Lùi về ${monthName(month).toLowerCase()}` : 'Không lùi được nữa',
    onTo: (month: Day | null) => (month ? `Tới ${monthName(month).toLowerCase()}` : 'Không tới được nữa'),
    weekdayName: (day: Day) => common.weekdays[weekdayOf(day)] ?? '',
    weekdayShort: (day: Day) => pages.weekdayInitials[weekdayOf(day)] ?? '',
    /** Thứ tư, 10/07/2019 */
    dayName: (day: Day) => `${common.weekdays[weekdayOf(day)]}, ${numericDate(day)}`,
    count: (count: number) => (count === 0 ? 'không có bài' : common.articles(count)),
    rangeParts: { only: 'ngày đã chọn', start: 'ngày đầu', middle: 'trong khoảng', end: 'ngày cuối' },

    shades: 'Ô càng nổi màu, ngày càng nhiều bài.',
    countsFailed: 'Chưa tải được số bài của từng ngày; bạn vẫn có thể chọn ngày.',
    emptyChosen: (day: Day) => `Ngày ${numericDate(day)} không có bài. Hãy chọn ngày khác.`,
    chooseStart: 'Hãy chọn ngày đầu, rồi ngày cuối.',
    chooseEnd: (start: Day) => `Ngày đầu là ${numericDate(start)}. Hãy chọn ngày cuối.`,

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
