/** The words of counting a reader's view. */
export const views = {
  waiting: 'Lượt xem của bạn chưa gửi được và sẽ tự gửi khi kết nối được với máy chủ.',
}
