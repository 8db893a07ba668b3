import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMockPortal } from '../../../tests/mocks/portal.ts'
import { renderApp } from '../../../tests/setup/renderApp.tsx'

const NOW = Date.parse('2026-11-25T12:00:00+07:00')
const server = setupServer(...createMockPortal({ articles: [], clock: () => NOW }))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('a search that cannot be answered keeps its form, and is answered once there is a network', async () => {
  renderApp('/search', { clock: () => NOW })
  const field = await screen.findByRole('combobox', { name: 'Từ cần tìm' })
  server.use(http.get('*/api/articles', () => HttpResponse.error()))
  await userEvent.type(field, 'cấp nước{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được với máy chủ.')
  expect(screen.getByRole('combobox', { name: 'Từ cần tìm' })).toHaveValue('cấp nước')
  expect(screen.getByRole('heading', { level: 1, name: 'Tìm kiếm' })).toBeVisible()

  server.resetHandlers()
  dispatchEvent(new Event('online'))
  expect(await screen.findByText('Không tìm thấy bài nào.')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(field).toBeInTheDocument()
})
