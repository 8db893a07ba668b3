import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMockPortal, type MockArticle } from '../../tests/mocks/portal.ts'
import { mockPortal } from '../../tests/setup/mockPortal.ts'
import { renderApp } from '../../tests/setup/renderApp.tsx'

const NOW = Date.parse('2026-11-25T12:00:00+07:00')
const server = mockPortal()

const articles: MockArticle[] = [
  article('2026-11-24-cap-nuoc', 'Tạm ngừng cấp nước', '2026-11-24T16:55:00+07:00', 'Thông báo'),
  article('2026-11-24-thu-vien', 'Thư viện mở cửa buổi tối', '2026-11-24T09:00:00+07:00', 'Đời sống'),
  article('2026-11-20-cau', 'Cầu hạn chế tải trọng', '2026-11-20T08:00:00+07:00', 'Thông báo'),
]

function article(id: string, title: string, publishedAt: string, section: string): MockArticle {
  return {
    id,
    title,
    publishedAt,
    section: { id: section === 'Thông báo' ? 'thong-bao' : 'doi-song', name: section },
    lead: [`Sapo của ${title}`],
    body: [{ type: 'paragraph', text: [`Nội dung của ${title}`] }],
    source: 'Phòng Văn hóa',
    authors: [],
    tags: ['nước'],
    attachments: [],
  }
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  server.use(...createMockPortal({ articles, clock: () => NOW, site: { name: 'Bản tin thử' } }))
})

const show = (address: string) => renderApp(address, { clock: () => NOW })

describe('the front page', () => {
  it('opens with the latest day and groups the rest by day', async () => {
    show('/')
    const lead = await screen.findByRole('region', { name: 'Tin chính' })
    expect(within(lead).getByRole('link')).toHaveTextContent('Tạm ngừng cấp nước')
    const days = within(screen.getByRole('region', { name: 'Tin mới' })).getAllByRole('heading', { level: 2 })
    expect(days.map((day) => day.textContent)).toEqual(['Thứ ba, 24/11/2026', 'Thứ sáu, 20/11/2026'])
    await waitFor(() => expect(document.title).toBe('Bản tin thử'))
  })
})

describe('an article', () => {
  it('shows its parts in their order', async () => {
    const { container } = show('/articles/2026-11-24-cap-nuoc')
    await screen.findByRole('heading', { level: 1, name: 'Tạm ngừng cấp nước' })
    const order = [
      'Thứ ba, 24/11/2026 16:55 GMT+7',
      'Sapo của',
      'Nội dung của',
      'Nguồn: Phòng Văn hóa',
      'Lượt xem:',
      'Tìm theo ngày',
      'Đánh giá bài viết',
      'Bài trước',
    ].map((words) => container.textContent?.indexOf(words) ?? -1)
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(document.title).toBe('Tạm ngừng cấp nước – Bản tin thử')
  })

  it('says so where there is none', async () => {
    show('/articles/khong-co')
    expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible()
  })
})

it('says so for an address that leads nowhere', async () => {
  show('/nowhere')
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible()
})

it('tells what failed, and tries again', async () => {
  const fails = vi.fn(() => HttpResponse.json({}, { status: 503, headers: { 'X-Request-Id': 'req-7' } }))
  server.use(http.get('*/api/articles/:id', fails))
  const user = userEvent.setup()
  show('/articles/2026-11-24-cap-nuoc')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Máy chủ đang bận')
  expect(alert).toHaveTextContent('req-7')
  server.resetHandlers(...createMockPortal({ articles, clock: () => NOW }))
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Tạm ngừng cấp nước' })).toBeVisible()
})

it('tells that the site itself failed, and tries again', async () => {
  server.use(http.get('*/api/site', () => new HttpResponse('<html>', { status: 404 })))
  const user = userEvent.setup()
  show('/')
  expect(await screen.findByRole('heading', { name: 'Trang chưa tải được' })).toBeVisible()
  server.resetHandlers(...createMockPortal({ articles, clock: () => NOW }))
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByRole('region', { name: 'Tin chính' })).toBeVisible()
})

it('keeps the frame when a page that failed is left', async () => {
  const release = Promise.withResolvers<void>()
  server.use(http.get('*/api/articles', () => release.promise))
  const user = userEvent.setup()
  show('/articles/khong-co')
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible()
  await user.click(screen.getAllByRole('link', { name: 'Về trang chủ' })[0] as HTMLElement)
  expect(await screen.findByText('Đang tải…')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible()
  expect(screen.getByRole('contentinfo')).toBeVisible()
  release.resolve()
  expect(await screen.findByRole('region', { name: 'Tin chính' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('begins a list anew where an old link names a page that is no more', async () => {
  show('/sections/thong-bao?cursor=nonsense')
  expect(await screen.findByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Tạm ngừng cấp nước' })).toBeVisible()
})

it('says which language the words are in, whatever the frame speaks', async () => {
  const user = userEvent.setup()
  show('/articles/2026-11-24-cap-nuoc')
  await user.click(await screen.findByRole('button', { name: 'English' }))
  await waitFor(() => expect(document.documentElement.lang).toBe('en'))
  expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('lang', 'vi')
})

it('keeps the page until the next one has its data', async () => {
  const release = Promise.withResolvers<void>()
  server.use(
    http.get('*/api/articles/:id', async ({ params }) => {
      if (params.id === '2026-11-24-thu-vien') await release.promise
    }),
  )
  const user = userEvent.setup()
  show('/')
  const latest = await screen.findByRole('region', { name: 'Tin mới' })
  await user.click(within(latest).getByRole('link', { name: 'Thư viện mở cửa buổi tối' }))
  expect(screen.getByRole('region', { name: 'Tin chính' })).toBeVisible()
  expect(await screen.findByText('Đang tải…')).toBeInTheDocument()
  release.resolve()
  expect(await screen.findByRole('heading', { level: 1, name: 'Thư viện mở cửa buổi tối' })).toHaveFocus()
  expect(screen.queryByText('Đang tải…')).not.toBeInTheDocument()
})

it('searches by words, and says what was found', async () => {
  const user = userEvent.setup()
  show('/search')
  await user.type(await screen.findByRole('combobox', { name: 'Từ cần tìm' }), 'thư viện{Enter}')
  await waitFor(() => expect(screen.getByText('Tìm thấy 1 bài')).toBeVisible())
  expect(screen.getByRole('link', { name: 'Thư viện mở cửa buổi tối' })).toBeVisible()
  await waitFor(() => expect(document.title).toBe('Tìm “thư viện” – Bản tin thử'))
})

it('leaves the reader where they are while they narrow a search down', async () => {
  const user = userEvent.setup()
  show('/search')
  const section = await screen.findByRole('combobox', { name: 'Chuyên mục' })
  await user.selectOptions(section, 'Đời sống')
  await waitFor(() => expect(screen.getByText('Tìm thấy 1 bài')).toBeVisible())
  expect(section).toBeInTheDocument()
  expect(section).toHaveFocus()
})

it('speaks English where the reader chooses it, and remembers', async () => {
  const user = userEvent.setup()
  const first = show('/')
  await user.click(await screen.findByRole('button', { name: 'English' }))
  expect(screen.getByRole('region', { name: 'Lead story' })).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  first.unmount()
  show('/days')
  expect(await screen.findByText('News by day', { selector: 'p' })).toBeVisible()
})
