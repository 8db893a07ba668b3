import { describe, expect, it } from 'vitest'
import { type TextChange, textChanges } from './textChanges.ts'

/** Changes in short: `-removed-`, `+added+`, the rest as it is. */
function short(changes: readonly TextChange[]): string {
  const signs = { same: '', added: '+', removed: '-' }
  return changes.map(({ change, text }) => `${signs[change]}${text}${signs[change]}`).join('')
}

describe('the changes of a text', () => {
  it.each([
    ['Nước chảy từ 5 giờ sáng.', 'Nước chảy từ 6 giờ sáng.', 'Nước chảy từ- 5-+ 6+ giờ sáng.'],
    ['Một hai ba', 'Một ba', 'Một- hai- ba'],
    ['Một hai', 'Một hai ba', 'Một hai+ ba+'],
    ['Một hai ba', 'Một hai', 'Một hai- ba-'],
    ['Xin mời bà con', 'bà con', '-Xin mời -bà con'],
    ['Tin (xin mời bà con)', 'Tin (bà con)', 'Tin (-xin mời -bà con)'],
    ['bà con', 'Xin mời bà con', '+Xin mời+ bà con'],
    ['Hết hạn', 'Hết hạn.', 'Hết hạn+.+'],
    ['ngày 10/07/2019', 'ngày 11/07/2019', 'ngày- 10/07/2019-+ 11/07/2019+'],
    ['Hoà', 'Hòa', '-Hoà-+Hòa+'],
    ['', 'Mới', '+Mới+'],
    ['Cũ', '', '-Cũ-'],
    ['', '', ''],
  ])('“%s” → “%s”', (before, after, expected) => {
    expect(short(textChanges(before, after))).toBe(expected)
  })

  it('are none where only white space is another', () => {
    expect(short(textChanges('Một  hai', 'Một\nhai '))).toBe('Một\nhai ')
    expect(short(textChanges('Một  hai ', 'Một\nhai'))).toBe('Một\nhai')
  })

  it('have the later text to the letter in what is not removed', () => {
    const before = 'UBND phường: “Lịch” 16:55, 1.250 hộ — 😀 xem tại đây!'
    const after = ' UBND xã:\n“Lịch mới” 17:00, 1.251 hộ – 😀😀 xem  đây?'
    const rest = textChanges(before, after).filter(({ change }) => change !== 'removed')
    expect(rest.map(({ text }) => text).join('')).toBe(after)
  })

  it('are all of it where so much differs that it would be shreds', () => {
    const text = (word: string) => Array.from({ length: 900 }, (_, n) => `${word}${n} và`).join(' ')
    expect(textChanges(text('a'), text('b'))).toEqual([
      { change: 'removed', text: text('a') },
      { change: 'added', text: text('b') },
    ])
  })
})
