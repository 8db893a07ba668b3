import type { NoticeSection } from '../privacy.ts'

/** What is kept of a reader, and what is not: the text of its page. */
export const privacy: NoticeSection[] = [
  {
    paragraphs: [
      'Trang này không cần tài khoản, không có quảng cáo và không để máy chủ nào khác theo dõi bạn.',
    ],
  },
  {
    heading: 'Lượt xem',
    paragraphs: [
      'Mỗi người được tính một lượt cho mỗi bài trong một ngày, khi bài đã hiện trên màn hình 3 giây.',
      'Để không tính trùng, máy chủ giữ một mã băm làm từ ngày, địa chỉ IP và tên trình duyệt. Khóa của mã băm bị hủy khi hết ngày nên không ai đọc ngược lại được. Địa chỉ IP của bạn không được lưu.',
    ],
  },
  {
    heading: 'Đánh giá',
    paragraphs: [
      'Khi bạn cho sao lần đầu, trình duyệt nhận một cookie chứa một mã ngẫu nhiên, giữ 180 ngày, chỉ để bạn đổi hoặc bỏ đánh giá của mình. Máy chủ chỉ lưu mã băm của mã ấy.',
    ],
  },
  {
    heading: 'Trong trình duyệt của bạn',
    paragraphs: [
      'Những thứ dưới đây nằm trong trình duyệt này và không gửi về máy chủ, trừ lượt xem (kèm chuỗi ngẫu nhiên của ngày), đánh giá và, khi bài đã được sửa, số phiên bản mà bạn đã đọc. Bài đã lưu và bài đã đọc xóa được ở trang “Bài đã lưu”; muốn xóa hết, hãy xóa dữ liệu của trang trong trình duyệt.',
    ],
    items: [
      'Ngôn ngữ đã chọn, các tùy chỉnh hiển thị, việc bạn đã tắt phím tắt',
      'Cách bạn nghe bài: tốc độ, có nghe tiếp các bài cùng ngày hay không',
      'Các bài bạn đã lưu',
      'Các bài đã đọc, với lúc đọc, phiên bản và chỗ dừng',
      'Lúc bạn ghé trang lần trước, để đánh dấu bài mới',
      'Lượt xem và đánh giá chưa gửi được',
      'Một dấu cho biết máy này đã từng đánh giá',
      'Một chuỗi ngẫu nhiên đổi mỗi ngày, để phân biệt những người dùng chung mạng',
      'Tên bộ phông chữ đã tải',
      'Chỗ đang đọc trên từng trang, trong lúc thẻ còn mở',
    ],
  },
  {
    heading: 'Đọc khi không có mạng',
    paragraphs: [
      'Những trang và ảnh bạn mở được giữ lại trên máy này, nhiều nhất 60 trang và 150 ảnh, trong 30 ngày. Ngày nào bạn bấm lưu thì giữ đến khi bạn xóa. Máy chủ không biết bạn giữ những gì. Từ đã tìm, lượt xem và đánh giá không nằm trong đó. Ở cuối trang này bạn xem và xóa được tất cả.',
    ],
  },
  {
    heading: 'Nhật ký của máy chủ',
    paragraphs: [
      'Nhật ký ghi địa chỉ trang được mở và thời gian trả lời, không ghi ai mở, không ghi từ đã tìm. Trình duyệt có thể báo về đây khi nó chặn một nội dung lạ trong trang; báo cáo ấy chỉ giữ tên trang và nội dung bị chặn.',
    ],
  },
  {
    heading: 'Máy chủ khác',
    paragraphs: [
      'Trang chỉ kết nối với máy chủ này. Ảnh, âm thanh hay video nào chưa lấy về được thì trình duyệt tải từ nơi đăng gốc; nội dung của trang ngoài chỉ tải khi bạn bấm. Zalo và Facebook trong phần chia sẻ chỉ là liên kết, không tải gì trước khi bạn bấm.',
      'Khi nghe bài, giọng đọc là của trình duyệt: giọng có sẵn trên máy được chọn trước, còn giọng trực tuyến thì gửi nội dung bài cho nhà cung cấp giọng đó.',
    ],
  },
]
