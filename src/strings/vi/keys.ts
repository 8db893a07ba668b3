/** The words of the keyboard shortcuts. */
export const keys = {
  title: 'Phím tắt',
  search: 'Tìm kiếm',
  next: 'Bài sau: trong danh sách, hoặc khi đang đọc bài',
  previous: 'Bài trước: trong danh sách, hoặc khi đang đọc bài',
  nextDay: 'Ngày sau, ở trang tin trong ngày',
  previousDay: 'Ngày trước, ở trang tin trong ngày',
  save: 'Lưu bài đang đọc',
  help: 'Mở bảng phím tắt này',
  isOn: 'Dùng phím tắt',
  hint: 'Phím tắt không chạy khi bạn đang gõ trong ô. Hãy tắt nếu phím tắt gây vướng khi bạn dùng trình đọc màn hình hay nhập bằng giọng nói; mở lại bảng này bằng nút “Phím tắt” ở chân trang.',
  notKept: 'Trình duyệt không cho lưu lựa chọn này; nó chỉ có hiệu lực đến khi bạn tải lại trang.',
  close: 'Đóng',
}
