/** The words of reading without a network. */
export const offline = {
  region: 'Đọc khi không có mạng',
  kept: (when: string) => `Bạn đang xem bản lưu ${when}.`,
  keptAt: (time: string, date: string) => `lúc ${time}, ${date}`,
  keptEarlier: 'trên máy',
  noNetwork: 'Chưa có mạng để cập nhật.',
  noAnswer: 'Máy chủ chưa trả lời nên chưa cập nhật được.',
  backOnline: 'Đã có mạng trở lại.',
  fetchNew: 'Tải bản mới',
  close: 'Đóng',
  newVersion: 'Trang web có phiên bản mới.',
  reload: 'Tải lại',
  later: 'Để sau',

  unreadTitle: 'Đọc được khi không có mạng',
  unreadText: 'Trang này chưa từng được mở hay lưu trên máy, nhưng những bài sau thì có:',
  unreadNothing:
    'Trên máy chưa có bài nào. Bài nào bạn mở khi có mạng sẽ được giữ lại để đọc những lúc như thế này.',

  keepDay: 'Lưu cả ngày để đọc khi không có mạng',
  measuring: 'Đang tính dung lượng…',
  dayMeasured: (articles: string, pictures: string, size: string) =>
    `${articles} và ${pictures}: khoảng ${size}.`,
  pictures: (count: number) => `${count} ảnh`,
  keepNow: 'Lưu',
  cancel: 'Hủy',
  keeping: (done: number, all: number) => `Đang lưu ảnh: ${done}/${all}`,
  progress: 'Tiến độ lưu',
  stop: 'Dừng',
  dayKept: (size: string) => `Đã lưu cả ngày trên máy này, khoảng ${size}.`,
  removeDay: 'Xóa bản lưu',
  dayRemoved: 'Đã xóa bản lưu của ngày này.',
  keepFailed: 'Chưa lưu được vì có phần không tải về được. Bạn hãy thử lại khi mạng tốt hơn.',
  noRoom: (size: string, room: string) =>
    `Ngày này cần khoảng ${size}, mà chỗ để lưu chỉ còn ${room}. Hãy xóa bớt những ngày đã lưu rồi thử lại.`,
  seeKept: 'Xem những gì đã lưu',

  shelfTitle: 'Lưu trên máy này',
  shelfText:
    'Bài bạn mở được giữ lại 30 ngày, ngày bạn lưu thì giữ đến khi bạn xóa, để đọc được khi không có mạng.',
  used: (size: string, limit: string) =>
    `Đang dùng khoảng ${size}. Các ngày đã lưu có thể chiếm tối đa ${limit}.`,
  keptDays: 'Những ngày đã lưu',
  dayFacts: (articles: string, size: string) => `${articles}, khoảng ${size}`,
  remove: (day: string) => `Xóa ngày ${day}`,
  readLately: 'Những bài đọc được khi không có mạng',
  nothingKept: 'Trên máy này chưa có bài nào được lưu.',
  removeAll: 'Xóa hết',
  allRemoved: 'Đã xóa hết những gì lưu để đọc khi không có mạng.',
}
