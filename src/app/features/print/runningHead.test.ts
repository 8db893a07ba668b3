import { expect, it } from 'vitest'
import { cssString } from './runningHead.ts'

it('writes words as styles have them, whatever is in them', () => {
  expect(cssString('Bản tin · Thứ ba')).toBe('"Bản tin · Thứ ba"')
  expect(cssString('"}\n\\')).toBe('"\\22 }\\a \\5c "')
})
