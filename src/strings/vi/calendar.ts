import { type Day, dayParts, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import { common } from './common.ts'
import { weekdayInitials } from './weekdays.ts'

const monthName = (month: Day) => common.monthName(dayParts(month).month, dayParts(month).year)

/** The words of the open calendar. A `month` is any of its days. */
export const calendar = {
  language: 'vi',
  close: 'Đóng',
  calendar: 'Lịch chọn ngày',
  month: 'Tháng',
  year: 'Năm',
  monthName,
  monthOption: (month: Day) => `Tháng ${dayParts(month).month}`,
  // Not "Tháng trước": that is a shortcut's name, for another thing.
  backTo: (month: Day | null) => (month ? `Lùi về ${monthName(month).toLowerCase()}` : 'Không lùi được nữa'),
  onTo: (month: Day | null) => (month ? `Tới ${monthName(month).toLowerCase()}` : 'Không tới được nữa'),
  weekdayName: (day: Day) => common.weekdays[weekdayOf(day)] ?? '',
  weekdayShort: (day: Day) => weekdayInitials[weekdayOf(day)] ?? '',
  /** Thứ tư, 10/07/2019 */
  dayName: (day: Day) => `${common.weekdays[weekdayOf(day)]}, ${numericDate(day)}`,
  count: (count: number) => (count === 0 ? 'không có bài' : common.articles(count)),
  rangeParts: { only: 'ngày đã chọn', start: 'ngày đầu', middle: 'trong khoảng', end: 'ngày cuối' },
  shades: 'Ô càng nổi màu, ngày càng nhiều bài.',
  countsFailed: 'Chưa tải được số bài của từng ngày; bạn vẫn có thể chọn ngày.',
}
