/** What happened, why, and what to do: for every failure that a call can have. */
export const problems = {
  'no-answer': 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  'bad-answer':
    'Máy chủ trả lời không đúng định dạng. Hãy tải lại trang; nếu vẫn lỗi, xin báo cho quản trị trang.',
  'bad-request': 'Máy chủ không hiểu yêu cầu này. Hãy kiểm tra lại nội dung đã nhập hoặc tải lại trang.',
  unauthorized: 'Yêu cầu này cần quyền đăng bài. Hãy hỏi quản trị trang.',
  'foreign-origin': 'Yêu cầu không đến từ chính trang này nên bị từ chối. Hãy mở lại trang rồi thử lại.',
  'not-found': 'Không tìm thấy nội dung này. Có thể địa chỉ bị gõ nhầm.',
  removed: 'Nội dung này đã được gỡ xuống.',
  'method-not-allowed': 'Máy chủ không nhận yêu cầu này. Hãy tải lại trang.',
  'too-large': 'Nội dung gửi đi quá lớn. Hãy rút gọn rồi gửi lại.',
  'media-type': 'Máy chủ không nhận định dạng này. Hãy tải lại trang.',
  'too-many': 'Có quá nhiều yêu cầu từ bạn hoặc mạng của bạn. Hãy thử lại sau, có khi phải đợi đến ngày mai.',
  unexpected: 'Trang gặp lỗi ngoài dự kiến. Hãy thử lại.',
  unavailable: 'Máy chủ đang bận. Hãy thử lại sau ít phút.',
}
