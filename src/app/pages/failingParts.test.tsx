import { screen } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createMockPortal } from '../../../tests/mocks/portal.ts'
import { renderApp } from '../../../tests/setup/renderApp.tsx'

vi.mock('../article/ArticleEnd.tsx', async () => ({ ArticleEnd: await failing() }))
vi.mock('../features/tools/ToolBar.tsx', async () => ({ ToolBar: await failing() }))
vi.mock('../features/print/PrintDay.tsx', async () => ({ PrintDay: await failing() }))

async function failing() {
  const { Failure } = await import('../api/failure.ts')
  return () => {
    throw new Failure('unexpected')
  }
}

const NOW = Date.parse('2026-11-25T12:00:00+07:00')
const article = {
  id: 'bai',
  title: 'Cấp nước',
  publishedAt: '2026-11-24T16:55:00+07:00',
  body: [{ type: 'paragraph' as const, text: ['Nước chảy.'] }],
  authors: [],
  tags: [],
  attachments: [],
}
const server = setupServer(...createMockPortal({ articles: [article], clock: () => NOW }))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('what fails beside the text leaves the text', async () => {
  renderApp('/articles/bai', { clock: () => NOW })
  expect(await screen.findByRole('heading', { level: 1, name: 'Cấp nước' })).toBeVisible()
  expect(screen.getByText('Nước chảy.')).toBeVisible()
  expect(screen.getAllByText(/Phần này chưa hiển thị được/)).toHaveLength(2)
})

it('what fails on the page of a day leaves its list', async () => {
  renderApp('/days/2026-11-24', { clock: () => NOW })
  expect(await screen.findByRole('link', { name: 'Cấp nước' })).toBeVisible()
  expect(screen.getByText(/Phần này chưa hiển thị được/)).toBeVisible()
})
