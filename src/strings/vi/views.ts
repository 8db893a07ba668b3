/** The words of counting a reader's view. */
export const views = {
  waiting: 'Lượt đọc của bạn chưa gửi được và sẽ tự gửi khi có mạng.',
}
