const invitation = /(?:read more|continue reading|đọc tiếp|xem thêm)[\s.…»›→>\]]{0,9}$/iu
const ellipsis = /(?:\[(?:…|\.{3})\]|…|\.{3})$/u

/** The text without what says at its end that it goes on elsewhere (`[…]`, `Đọc tiếp »`), and whether that stood there. */
export function withoutCutOff(text: string): { text: string; isCut: boolean } {
  const whole = text.trimEnd()
  const bare = whole.replace(invitation, '').trimEnd().replace(ellipsis, '')
  return { text: bare, isCut: bare !== whole }
}
