/** The words of the pages and of the frame around them. */
export const pages = {
  skipToContent: 'Đến thẳng nội dung',
  loading: 'Đang tải…',
  mainNavigation: 'Chuyên mục',
  moreNavigation: 'Tra cứu',
  footerNavigation: 'Chân trang',
  home: 'Trang chủ',
  archive: 'Tin theo ngày',
  search: 'Tìm kiếm',
  settings: 'Tùy chỉnh hiển thị',
  privacy: 'Quyền riêng tư',
  saved: 'Bài đã lưu',
  imprint: 'Thông tin về trang',
  languageChoice: 'Ngôn ngữ',
  languageNames: { vi: 'Tiếng Việt', en: 'English' },
  title: (page: string, site: string) => `${page} – ${site}`,

  notFoundTitle: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ này không dẫn tới trang nào. Có thể địa chỉ bị gõ nhầm hoặc trang đã được đổi chỗ.',
  removedTitle: 'Bài đã được gỡ',
  removedText: 'Bài này từng có ở đây nhưng đã được gỡ xuống.',
  goOn: 'Bạn có thể:',
  goHome: 'Về trang chủ',
  goSearch: 'Tìm bài khác',
  goArchive: 'Xem tin theo ngày',

  failedTitle: 'Trang chưa tải được',
  partFailed: 'Phần này chưa hiển thị được, có thể do mạng. Hãy thử lại.',
  tryAgain: 'Thử lại',
  requestId: (id: string) => `Mã yêu cầu để báo lỗi: ${id}`,

  privacyTitle: 'Quyền riêng tư',
}
