/** The words of the view that shows an article's pictures large. */
export const pictures = {
  open: (alt: string) => (alt ? `Xem ảnh lớn: ${alt}` : 'Xem ảnh lớn'),
  openFailed: 'Chưa mở được ảnh lớn. Hãy kiểm tra mạng rồi bấm lại.',
  place: (place: number, count: number) => `${place} / ${count}`,
  placeOf: (place: number, count: number, alt: string) =>
    alt ? `Ảnh ${place} trên ${count}: ${alt}` : `Ảnh ${place} trên ${count}`,
  stage: 'Ảnh phóng to, kéo hoặc dùng phím mũi tên để xem các phần',
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoom: (percent: string) => `${percent}%`,
  zoomed: (percent: string) => `Cỡ ảnh ${percent}%`,
  close: 'Đóng',
  failed: 'Chưa tải được bản lớn của ảnh. Hãy kiểm tra mạng, đóng rồi mở lại ảnh.',
}
