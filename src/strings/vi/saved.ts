/** The frame of the page of saved articles, which is the same for everybody. */
export const saved = {
  title: 'Bài đã lưu',
  intro: 'Bài bạn đã lưu và bài bạn đã đọc chỉ nằm trong trình duyệt này, không gửi về máy chủ.',
  needsScript:
    'Danh sách nằm trong trình duyệt của bạn, máy chủ không biết, nên trang này cần JavaScript. Hãy bật JavaScript rồi tải lại trang.',
}
