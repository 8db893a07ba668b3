import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Block } from '../../../contract/blocks.ts'
import { Around } from '../../testing.tsx'
import { blockChanges } from './blockChanges.ts'
import { MarkedBlocks } from './MarkedBlocks.tsx'

const paragraph = (text: string): Block => ({ type: 'paragraph', text: [text] })
const quote = (body: string, cite: string): Block => ({
  type: 'quote',
  body: [paragraph(body)],
  cite: [cite],
})

function show(before: Block[], after: Block[]): HTMLElement {
  const { container } = render(
    <Around>
      <MarkedBlocks changes={blockChanges(before, after)} />
    </Around>,
  )
  return container
}

it('words that were added and removed are said, and not only drawn', () => {
  const shown = show([paragraph('Nước chảy từ 5 giờ')], [paragraph('Nước chảy từ 6 giờ')])
  expect(screen.getByText('Đoạn đã sửa')).toBeVisible()
  expect(shown).toHaveTextContent('Nước chảy từ (bỏ: 5) (thêm: 6) giờ')
  expect(shown.querySelector('ins')).toHaveTextContent('6')
  expect(shown.querySelector('del')).toHaveTextContent('5')
})

it('blocks that were added and removed say so above them', () => {
  show([paragraph('Đầu'), paragraph('Cũ bỏ đi rồi')], [paragraph('Đầu'), paragraph('Hoàn toàn khác')])
  expect(screen.getByText('Đoạn mới').closest('ins')).toHaveTextContent('Hoàn toàn khác')
  expect(screen.getByText('Đoạn đã bỏ').closest('del')).toHaveTextContent('Cũ bỏ đi rồi')
})

it('lists are marked item by item, quotes with who is quoted', () => {
  const list = (...items: string[]): Block => ({
    type: 'list',
    ordered: false,
    items: items.map((item) => [paragraph(item)]),
  })
  show(
    [list('Khu A ở đầu phố', 'Khu B ở cuối phố'), quote('Tiết kiệm nước là tiết kiệm tiền', 'Trạm trưởng')],
    [
      list('Khu A ở giữa phố', 'Khu B ở cuối phố', 'Khu C'),
      quote('Tiết kiệm nước là tiết kiệm tiền', 'Trạm phó'),
    ],
  )
  const items = screen.getAllByRole('listitem')
  expect(items).toHaveLength(3)
  expect(items[0]).toHaveTextContent('(bỏ: đầu) (thêm: giữa)')
  expect(items[1]?.querySelector('ins, del')).toBeNull()
  expect(
    within(items[2] as HTMLElement)
      .getByText('Khu C')
      .closest('ins'),
  ).not.toBeNull()
  expect(screen.getByText('Tiết kiệm nước là tiết kiệm tiền').closest('blockquote')).toHaveTextContent(
    '(bỏ: trưởng) (thêm: phó)',
  )
})

it('what is no text is followed by its words', () => {
  const table = (hour: string): Block => ({
    type: 'table',
    head: [],
    rows: [[{ text: ['Khu A'] }, { text: [hour] }]],
  })
  const shown = show([table('5:00')], [table('6:00')])
  expect(screen.getByRole('table')).toHaveTextContent('Khu A6:00')
  expect(shown).toHaveTextContent('Khu A (bỏ: 5:00) (thêm: 6:00)')
})
