/** The words of the article page. */
export const article = {
  source: (name: string) => `Nguồn: ${name}`,
  views: 'Lượt xem:',
  viewsUnknown: 'Chưa rõ',
  viewsRule:
    'Mỗi người đọc được tính một lượt cho mỗi bài trong một ngày, khi bài đã hiện trên màn hình 3 giây; máy tìm kiếm và bản xem trước không được tính.',
  updated: (dateline: string) => `Cập nhật: ${dateline}`,
  authors: (names: string) => `Tác giả: ${names}`,
  attachments: 'Tài liệu kèm theo',
  fileSize: (size: string) => `(${size})`,
  tags: 'Chủ đề',
  neighbours: 'Bài trước và bài sau',
  previous: 'Bài trước',
  next: 'Bài sau',
  related: 'Bài liên quan',
  original: 'Bản đăng lần đầu',
  playEmbed: (title: string, provider: string) =>
    title === provider ? `Phát nội dung từ ${provider}` : `Phát “${title}” từ ${provider}`,
  embedNotice: 'Chỉ tải từ trang ngoài khi bạn bấm.',
  openEmbed: 'Mở ở trang gốc',
  tableScroll: 'Bảng, có thể cuộn ngang',
  preformattedScroll: 'Văn bản định dạng sẵn, có thể cuộn ngang',
}
