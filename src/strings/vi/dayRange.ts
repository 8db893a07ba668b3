import type { Day } from '../../contract/day.ts'
import { numericDate } from '../format.ts'

/** The words of choosing from one day to another, which come with the search. */
export const dayRange = {
  label: 'Khoảng ngày',
  from: 'Từ ngày',
  to: 'Đến ngày',
  // As the search names it that found nothing.
  clear: 'Tìm trong mọi ngày',
  presets: 'Chọn nhanh',
  presetNames: {
    today: 'Hôm nay',
    yesterday: 'Hôm qua',
    week: '7 ngày qua',
    month: 'Tháng này',
    lastMonth: 'Tháng trước',
    year: 'Năm nay',
  },
  chooseStart: 'Hãy chọn ngày đầu, rồi ngày cuối.',
  chooseEnd: (start: Day) => `Ngày đầu là ${numericDate(start)}. Hãy chọn ngày cuối.`,
}
