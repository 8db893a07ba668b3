/** The words of what changed in an article since it was read. */
export const changes = {
  notice: 'Bài đã được sửa sau lần bạn đọc',
  changedAt: (moment: string) => `Bài này đã được sửa sau lần bạn đọc. Lần sửa gần nhất: ${moment}.`,
  changed: 'Bài này đã được sửa sau lần bạn đọc.',
  mark: 'Đánh dấu chỗ sửa',
  hide: 'Ẩn thông báo',
  notLoaded: 'Chưa tải được bản bạn đã đọc.',
  tryAgain: 'Thử lại',
  gone: 'Bản bạn đã đọc không còn được giữ, nên không đánh dấu được chỗ sửa.',
  none: 'Chữ trong bài không khác bản bạn đã đọc.',
  summary: (changed: string, added: string, removed: string) =>
    `Số đoạn đã sửa: ${changed}; thêm: ${added}; bỏ: ${removed}.`,
  legend: 'Chữ thêm được gạch chân, chữ bỏ bị gạch ngang.',
  title: 'Tiêu đề',
  lead: 'Đoạn dẫn',
  changedBlock: 'Đoạn đã sửa',
  addedBlock: 'Đoạn mới',
  removedBlock: 'Đoạn đã bỏ',
  added: ' (thêm: ',
  removed: ' (bỏ: ',
  end: ') ',
}
