import type { Day } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import { weekdayInitials } from './weekdays.ts'

type Days = { from?: Day | undefined; to?: Day | undefined }

function inDays({ from, to }: Days): string {
  if (from !== undefined && from === to) return `trong ngày ${numericDate(from)}`
  const parts = [from && `từ ngày ${numericDate(from)}`, to && `đến ngày ${numericDate(to)}`]
  return parts.filter(Boolean).join(' ')
}

/** The words of the pages that list articles, and of the search. */
export const lists = {
  weekdayInitials,
  /** A mark on what came after the reader was here last. */
  isNew: 'Mới',
  views: (count: string) => `${count} lượt xem`,
  ratingShort: (average: string, count: string) => `${average} trên 5 sao, ${count} lượt đánh giá`,
  dayTitle: (weekday: string, date: string) => `${weekday}, ${date}`,
  archiveTitle: 'Tin theo ngày',
  frontDescription: (site: string) => `Tin mới nhất và kho tin theo ngày của ${site}.`,
  latest: 'Tin mới',
  leadStory: 'Tin chính',
  mostRead: 'Đọc nhiều nhất',
  sections: 'Chuyên mục',
  olderNews: 'Tin cũ hơn trong kho tin theo ngày',
  noArticlesYet: 'Trang chưa có bài nào. Bài đầu tiên sẽ hiện ở đây.',
  dayEdition: 'Tin trong ngày',
  dayNavigation: 'Ngày khác',
  previousDay: 'Ngày trước có tin',
  nextDay: 'Ngày sau có tin',
  emptyDay: 'Ngày này không có bài nào.',
  emptyDayNearest: (days: number): string =>
    days === 1 ? 'Ngày gần nhất có tin:' : 'Những ngày gần nhất có tin:',
  emptyDayNone: 'Trang cũng chưa có bài nào ở các ngày khác.',
  archiveLead: 'Chọn ngày để đọc mọi bài của ngày đó. Ô càng nổi màu, ngày càng nhiều bài.',
  years: 'Năm',
  months: 'Tháng',
  yearTitle: (year: number) => `Năm ${year}`,
  wholeYear: (year: number) => `Xem cả năm ${year}`,
  emptyYear: 'Năm này không có bài nào.',
  emptyMonth: 'Tháng này không có bài nào.',
  dayWithArticles: (day: string, articles: string) => `${day}: ${articles}`,
  sectionEmpty: 'Chuyên mục này chưa có bài nào.',
  pages: 'Các trang của danh sách',
  firstPage: 'Về trang đầu',
  nextPage: 'Trang sau',
  searchTitle: 'Tìm kiếm',
  /** The document's title: what is searched for. */
  searchTitleFor: ({ q, ...days }: Days & { q?: string | undefined }) =>
    q || inDays(days) ? `Tìm ${q ? `“${q}”` : 'bài'} ${inDays(days)}`.trimEnd() : 'Tìm kiếm',
  searchWords: 'Từ cần tìm',
  searchHint:
    'Có dấu hay không dấu đều được. Đặt cụm từ trong “ngoặc kép”, thêm dấu trừ trước từ muốn loại; có thể gõ cả ngày: hôm qua, tháng 7/2019.',
  searchSection: 'Chuyên mục',
  searchAllSections: 'Mọi chuyên mục',
  searchSort: 'Sắp xếp',
  searchSubmit: 'Tìm',
  clearTag: (tag: string) => `Bỏ chủ đề “${tag}”`,
  sorts: {
    relevance: 'Liên quan nhất',
    newest: 'Mới nhất',
    mostRead: 'Đọc nhiều nhất',
    bestRated: 'Đánh giá cao nhất',
  },
  found: (count: string) => `Tìm thấy ${count} bài`,
  foundAtLeast: (count: string) => `Tìm thấy hơn ${count} bài`,
  foundFolded: 'Không có bài nào khớp cả dấu; đây là các bài khớp khi bỏ dấu.',
  foundNothing: 'Không tìm thấy bài nào.',
  onlyDays: (days: Days) => `Chỉ tìm bài ${inDays(days)}.`,
  didYouMean: 'Có phải bạn muốn tìm:',
  loosen: 'Có thể tìm rộng hơn:',
  loosened: {
    days: 'Tìm trong mọi ngày',
    section: 'Tìm trong mọi chuyên mục',
    tag: 'Tìm trong mọi chủ đề',
    quotes: 'Tìm các từ ấy ở bất cứ đâu trong bài, không cần liền nhau',
    exclusions: 'Tìm cả những bài có từ đã loại',
  },
  otherWords: 'Bạn có thể thử ít từ hơn, từ khác, hay kiểm tra lại chính tả.',
  suggestions: 'Bài có tiêu đề khớp',
  suggestionsFound: (count: number) => `Có ${count} gợi ý; dùng phím mũi tên lên, xuống để chọn.`,
}
