import { describe, expect, it } from 'vitest'
import type { Block } from '../../../contract/blocks.ts'
import { blockText } from '../../../contract/blocks.ts'
import { blockChanges } from './blockChanges.ts'
import { versionChanges } from './versionChanges.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', text: [text] })
const picture = (facts: object = {}): Block => ({
  type: 'picture',
  src: '/a.webp',
  alt: '',
  width: 4,
  height: 3,
  ...facts,
})

/** Each change in short: its kind and the words of its block. */
function short(before: readonly Block[], after: readonly Block[]): string[] {
  return blockChanges(before, after).map(({ change, block }) => `${change} ${blockText([block])}`.trim())
}

describe('the changes of blocks', () => {
  it('are where a paragraph was added, removed or changed, in its words', () => {
    const before = ['Mở đầu', 'Nước chảy từ 5 giờ sáng', 'Đoạn này bị bỏ', 'Kết']
    const after = ['Mở đầu', 'Nước chảy từ 6 giờ sáng', 'Kết', 'Liên hệ trạm bơm']
    expect(blockChanges(before.map(paragraph), after.map(paragraph))).toEqual([
      { change: 'same', block: paragraph('Mở đầu') },
      {
        change: 'changed',
        before: paragraph('Nước chảy từ 5 giờ sáng'),
        block: paragraph('Nước chảy từ 6 giờ sáng'),
        words: [
          { change: 'same', text: 'Nước chảy từ' },
          { change: 'removed', text: ' 5' },
          { change: 'added', text: ' 6' },
          { change: 'same', text: ' giờ sáng' },
        ],
      },
      { change: 'removed', block: paragraph('Đoạn này bị bỏ') },
      { change: 'same', block: paragraph('Kết') },
      { change: 'added', block: paragraph('Liên hệ trạm bơm') },
    ])
  })

  it('find the paragraph that was changed among those that were added before it', () => {
    const before = ['Trạm bơm số hai nghỉ vào thứ ba'].map(paragraph)
    const after = ['Tin mới', 'Bà con chú ý', 'Trạm bơm số hai nghỉ vào thứ tư'].map(paragraph)
    expect(short(before, after)).toEqual([
      'added Tin mới',
      'added Bà con chú ý',
      'changed Trạm bơm số hai nghỉ vào thứ tư',
    ])
  })

  it('take what shares few words, or is another kind of block, for another block', () => {
    expect(short([paragraph('Một hai ba bốn')], [paragraph('Một sáu bảy tám')])).toEqual([
      'removed Một hai ba bốn',
      'added Một sáu bảy tám',
    ])
    const heading: Block = { type: 'heading', level: 2, text: ['Giờ cấp nước'] }
    expect(short([paragraph('Giờ cấp nước')], [heading])).toEqual([
      'removed Giờ cấp nước',
      'added Giờ cấp nước',
    ])
  })

  it('count a word as often as it stands', () => {
    expect(short([paragraph('Nước')], [paragraph('Nước nước Nước Nước Nước')])[0]).toBe('removed Nước')
  })

  it('see another link under the same words', () => {
    const linked = (link: string): Block => ({ type: 'paragraph', text: [{ link, text: ['Xem lịch'] }] })
    expect(blockChanges([linked('/a')], [linked('/b')])).toEqual([
      {
        change: 'changed',
        before: linked('/a'),
        block: linked('/b'),
        words: [{ change: 'same', text: 'Xem lịch' }],
      },
    ])
  })

  it('go into lists and tables', () => {
    const list = (...items: string[]): Block => ({
      type: 'list',
      ordered: false,
      items: items.map((item) => [paragraph(item)]),
    })
    expect(blockChanges([list('Khu A', 'Khu B')], [list('Khu A', 'Khu B', 'Khu C')])).toMatchObject([
      { change: 'changed', words: [{ text: 'Khu A\nKhu B' }, { change: 'added', text: '\nKhu C' }] },
    ])
  })

  it('are none for a picture in other sizes, and one for another text or picture', () => {
    const made = picture({ width: 8, height: 6, placeholder: 'data:x', variants: [] })
    expect(short([picture()], [made])).toEqual(['same'])
    expect(short([picture()], [picture({ alt: 'Vòi nước' })])).toEqual(['changed'])
    expect(short([picture()], [picture({ src: '/b.webp' })])).toEqual(['removed', 'added'])
    expect(short([{ type: 'rule' }], [{ type: 'rule' }])).toEqual(['same'])
  })

  it('are what was removed and added where nearly nothing is left', () => {
    const many = (word: string) => Array.from({ length: 600 }, (_, n) => paragraph(`${word}${n}`))
    const changes = blockChanges(many('a'), many('b')).map(({ change }) => change)
    expect(changes).toEqual([...Array(600).fill('removed'), ...Array(600).fill('added')])
    const equal = blockChanges(many('a'), many('a')).map(({ change }) => change)
    expect(new Set(equal)).toEqual(new Set(['same']))
  })
})

it('the changes of versions are those of title, lead and text', () => {
  const before = { title: 'Lịch', lead: ['Cũ'], body: [paragraph('Một')] }
  const after = { title: 'Lịch mới', body: [paragraph('Một')] }
  expect(versionChanges(before, after)).toEqual({
    title: [
      { change: 'same', text: 'Lịch' },
      { change: 'added', text: ' mới' },
    ],
    lead: [{ change: 'removed', text: 'Cũ' }],
    body: [{ change: 'same', block: paragraph('Một') }],
  })
})
