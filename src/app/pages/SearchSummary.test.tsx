import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SearchParameters } from '../paths.ts'
import { Around } from '../testing.tsx'
import { SearchSummary } from './SearchSummary.tsx'

const NOW = Date.parse('2019-07-17T12:00:00+07:00')

function show(search: SearchParameters, total = 0, didYouMean?: string) {
  const list = {
    items: [],
    nextCursor: null,
    total,
    totalIsLowerBound: false,
    ...(didYouMean && { didYouMean }),
  }
  return render(
    <Around now={NOW}>
      <SearchSummary search={search} list={list} />
    </Around>,
  )
}

const yesterday = { from: '2019-07-16', to: '2019-07-16' } as const
const links = () => screen.queryAllByRole('link').map(({ textContent }) => textContent)

describe('nothing found', () => {
  it('in days alone is no question of words, and the days are taken away in one place', () => {
    const { container } = show(yesterday)
    expect(screen.getByText('Không tìm thấy bài nào.').tagName).toBe('STRONG')
    expect(screen.getByText('Chỉ tìm bài trong ngày 16/07/2019.')).toBeVisible()
    expect(links()).toEqual(['Tìm trong mọi ngày'])
    expect(container).not.toHaveTextContent('chính tả')
  })

  it('for words advises on words', () => {
    const { container } = show({ q: 'lũ' })
    expect(container).toHaveTextContent('kiểm tra lại chính tả')
  })

  it.each(['31/02/2019', 'tháng 13/2019'])('for a day that no calendar has says so: %s', (q) => {
    const { container } = show({ q }, 0, '31/03/2019')
    expect(screen.getByRole('status')).toHaveTextContent(`Lịch không có ngày “${q}”.`)
    expect(container).not.toHaveTextContent(/chính tả|Không tìm thấy|Có phải/)
    expect(links()).toEqual([])
  })
})

it('articles found in days have the way to all days beside them, under the same name', () => {
  show(yesterday, 2)
  expect(links()).toEqual(['Tìm trong mọi ngày'])
})
