import { screen } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMockPortal } from '../../../tests/mocks/portal.ts'
import { renderApp } from '../../../tests/setup/renderApp.tsx'

const NOW = Date.parse('2026-11-25T12:00:00+07:00')
const articles = ['2026-11-20', '2026-11-24'].map((day) => ({
  id: day,
  title: 'Cấp nước',
  publishedAt: `${day}T16:55:00+07:00`,
  body: [],
  authors: [],
  tags: [],
  attachments: [],
}))
const server = setupServer(...createMockPortal({ articles, clock: () => NOW }))
beforeAll(() => server.listen())
afterAll(() => server.close())

it.each([
  ['2026-11-25', /Ngày gần nhất có tin:$/],
  ['2026-11-22', /Những ngày gần nhất có tin:$/],
])('a day without articles names the nearest that have some: %s', async (day, text) => {
  renderApp(`/days/${day}`, { clock: () => NOW })
  expect(await screen.findByText(/Ngày này không có bài nào/)).toHaveTextContent(text)
})

it('half an address of a day leads to the archive', async () => {
  renderApp('/days/2026-11', { clock: () => NOW })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Tháng 11 năm 2026')
})
