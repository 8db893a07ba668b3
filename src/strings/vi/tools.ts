/** The words of what can be done with an article. */
export const tools = {
  print: 'In bài',
  save: 'Lưu bài',
  saved: 'Đã lưu',
  unsave: '; bấm để bỏ lưu',
  savedList: 'Bài đã lưu',
  saveNotKept: 'Trình duyệt không cho lưu trên máy: bài chỉ được giữ đến khi bạn đóng hoặc tải lại trang.',
  goOn: 'Đọc tiếp từ chỗ dừng',
  goOnHide: 'Ẩn nút đọc tiếp',
}
