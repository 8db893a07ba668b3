import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Average, type AverageProps } from './Average.tsx'

function show(props: Partial<AverageProps>) {
  const words = {
    label: (average: number, count: number) => `Trung bình ${average}, ${count} lượt`,
    noneLabel: 'Chưa có',
    decimal: String,
    number: String,
    detailsLabel: 'Xem chi tiết',
    barLabel: (stars: number, count: number) => `${stars} sao: ${count} lượt`,
    starsLabel: (stars: number) => `${stars} sao`,
  }
  render(<Average rating={undefined} isMissing={false} {...words} {...props} />)
  return userEvent.setup()
}

it('stars 20: is a named image filled to the true fraction, and no tab stop', async () => {
  const user = show({ rating: { average: 3.7, count: 10, histogram: [0, 0, 3, 7, 0] } })
  const image = screen.getByRole('img', { name: 'Trung bình 3.7, 10 lượt' })
  expect(image).toHaveAttribute('data-fill', '74%')
  expect(Number(image.querySelector('clipPath rect')?.getAttribute('width')) / 120).toBeCloseTo(0.74)
  await user.tab()
  expect(screen.getByRole('button')).toHaveFocus()
})

it('stars 20: its button opens how many gave each, from five down', async () => {
  const user = show({ rating: { average: 3.7, count: 10, histogram: [0, 0, 3, 7, 0] } })
  const button = screen.getByRole('button', { name: 'Xem chi tiết', expanded: false })
  expect(screen.queryByRole('list')).toBeNull()
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const rows = screen.getAllByRole('listitem')
  expect(rows.map((row) => row.firstChild?.textContent)).toEqual([
    '5 sao: 0 lượt',
    '4 sao: 7 lượt',
    '3 sao: 3 lượt',
    '2 sao: 0 lượt',
    '1 sao: 0 lượt',
  ])
  expect(rows.map((row) => row.querySelector('rect')?.getAttribute('width'))).toEqual([
    '0%',
    '70%',
    '30%',
    '0%',
    '0%',
  ])
})

it.each<[string, Partial<AverageProps>, boolean]>([
  ['nobody has voted', { rating: { average: null, count: 0, histogram: [0, 0, 0, 0, 0] } }, true],
  ['it could not be had', { isMissing: true }, true],
  ['it has not come yet', {}, false],
])('has no image where %s', (_where, props, isSaid) => {
  show(props)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText('Chưa có') !== null).toBe(isSaid)
})
