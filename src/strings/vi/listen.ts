/** The words of listening to an article. */
export const listen = {
  start: 'Nghe bài',
  player: 'Trình nghe bài',
  pause: 'Tạm dừng',
  resume: 'Nghe tiếp',
  stop: 'Dừng hẳn',
  previous: 'Câu trước',
  next: 'Câu sau',
  speed: 'Tốc độ',
  goesOn: 'Nghe tiếp các bài cùng ngày',
  notLoaded: 'Chưa tải được chức năng nghe bài. Hãy kiểm tra mạng rồi bấm lại.',
  noVoice: 'Thiết bị không đọc được câu này. Hãy bấm “Nghe tiếp” để thử lại, hoặc “Câu sau” để bỏ qua.',
  noArticle: 'Chưa tải được bài tiếp theo. Hãy bấm “Nghe tiếp” để thử lại.',
  /** What is said of what cannot be read out, in the language of the article. */
  said: {
    picture: 'Ảnh.',
    table: (rows: number, columns: number) => `Bảng: ${rows} hàng, ${columns} cột.`,
    preformatted: 'Văn bản định dạng sẵn, không đọc.',
    audio: 'Đoạn âm thanh.',
    video: 'Video.',
    embed: 'Nội dung từ trang ngoài:',
  },
}
