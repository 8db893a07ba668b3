/** Inclusive ranges of code points. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  // ă đ ĩ ũ ơ ư, and every vowel with its tone
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  // The marks on their own: older systems write a letter and its marks apart.
  [0x300, 0x303],
  [0x306, 0x306],
  [0x309, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
]

const signs = '‐–—‘’‚“”„•…‰′″‹›⁄₫€№™−×÷≈≠≤≥←↑→↓'

/** Every character that Vietnamese and English text is set with, as one string. */
export const fontText = ranges.map(([first, last]) => between(first, last)).join('') + signs

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')
}
