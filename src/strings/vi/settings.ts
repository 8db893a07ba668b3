/** The words of the panel of settings. */
export const settings = {
  title: 'Tùy chỉnh hiển thị',
  reset: 'Đặt lại',
  close: 'Đóng',
  size: 'Cỡ chữ',
  smaller: 'Chữ nhỏ hơn',
  larger: 'Chữ to hơn',
  step: (step: number, of: number) => `Cỡ ${step} trên ${of}`,
  spacing: { legend: 'Giãn dòng', options: { tight: 'Sít', normal: 'Vừa', loose: 'Thoáng' } },
  width: { legend: 'Bề rộng cột', options: { narrow: 'Hẹp', normal: 'Vừa', wide: 'Rộng' } },
  letters: { legend: 'Kiểu chữ', options: { serif: 'Có chân', sans: 'Không chân' } },
  colours: {
    legend: 'Màu nền',
    options: { system: 'Theo máy', light: 'Sáng', dark: 'Tối', sepia: 'Giấy ngà' },
  },
  motion: { legend: 'Chuyển động', options: { system: 'Theo máy', less: 'Giảm bớt' } },
}
