/** What is kept of a reader, and what is not: the text of its page. */
export const privacy = [
  'Trang này không cần tài khoản, không có quảng cáo và không nhờ máy chủ nào khác theo dõi bạn.',
  'Lượt xem: một lượt được tính khi bài hiện trên màn hình 3 giây, mỗi người một lần cho mỗi bài trong một ngày. Để không tính trùng, máy chủ giữ một mã băm làm từ ngày, địa chỉ mạng và tên trình duyệt; khóa của mã băm bị hủy khi hết ngày nên không ai đọc ngược lại được. Địa chỉ mạng của bạn không được lưu.',
  'Đánh giá: khi bạn cho sao lần đầu, trình duyệt nhận một cookie chứa một mã ngẫu nhiên, giữ 180 ngày, chỉ để bạn đổi hoặc bỏ đánh giá của mình. Máy chủ chỉ lưu mã băm của mã ấy.',
  'Trên máy của bạn: ngôn ngữ đã chọn, các tùy chỉnh hiển thị, một chuỗi ngẫu nhiên đổi mỗi ngày để phân biệt những người dùng chung mạng, lượt đọc và đánh giá chưa gửi được khi mất mạng, một dấu cho biết máy này đã từng đánh giá, tên bộ phông chữ đã tải, và trong lúc thẻ còn mở, chỗ đang đọc trên từng trang. Bạn xóa dữ liệu trang trong trình duyệt là xóa hết.',
  'Nhật ký của máy chủ ghi địa chỉ trang được mở và thời gian trả lời, không ghi ai mở, không ghi từ đã tìm. Trình duyệt có thể báo về đây khi nó chặn một nội dung lạ trong trang; báo cáo ấy chỉ giữ tên trang và nội dung bị chặn.',
  'Nơi khác: trang chỉ hỏi máy chủ này. Ảnh, âm thanh hay phim nào chưa lấy về được thì trình duyệt tải từ nơi đăng gốc; nội dung của trang ngoài chỉ tải khi bạn bấm.',
]
