/** The words of printing. */
export const print = {
  day: 'In cả ngày',
  preparing: 'Đang lấy các bài để in…',
  prepared: 'Đã lấy đủ bài. Hộp thoại in đang mở.',
  failed: 'Chưa lấy được các bài để in. Hãy kiểm tra mạng rồi bấm lại.',
  contents: 'Các bài trong ngày',
  qrCode: 'Mã QR dẫn tới địa chỉ của trang này',
}
