import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { createMockPortal } from '../../../tests/mocks/portal.ts'
import { mockPortal } from '../../../tests/setup/mockPortal.ts'
import { renderApp } from '../../../tests/setup/renderApp.tsx'

const NOW = Date.parse('2026-11-25T12:00:00+07:00')
const server = mockPortal()
const imprint = [
  'Ủy ban nhân dân thị xã Sông Mây\nGiấy phép số 12/GP-TTĐT',
  'Liên hệ: bantin@songmay.example, https://songmay.example/lien-he.',
]

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}))

function show(address: string, site: { imprint?: string[] }) {
  server.use(...createMockPortal({ articles: [], clock: () => NOW, site: { name: 'Bản tin thử', ...site } }))
  return renderApp(address, { clock: () => NOW })
}

it('shows all paragraphs, and their addresses as links', async () => {
  show('/imprint', { imprint })
  expect(await screen.findByRole('heading', { level: 1, name: 'Thông tin về trang' })).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByText(/Giấy phép số 12\/GP-TTĐT/).textContent).toBe(imprint[0])
  expect(main.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'mailto:bantin@songmay.example',
    'https://songmay.example/lien-he',
  ])
  expect(document.title).toBe('Thông tin về trang – Bản tin thử')
})

it('begins in the footer of every page, which leads to it', async () => {
  show('/privacy', { imprint })
  const footer = within(await screen.findByRole('contentinfo'))
  expect(footer.getByText(/Ủy ban nhân dân thị xã/)).toBeVisible()
  expect(footer.queryByText(/Liên hệ/)).toBeNull()
  expect(footer.getByRole('link', { name: 'Thông tin về trang' })).toHaveAttribute('href', '/imprint')
})

it('is not there without an imprint, and nothing leads to it', async () => {
  show('/imprint', {})
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Thông tin về trang' })).toBeNull()
})
