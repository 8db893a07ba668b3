import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiProvider } from '../../api/ApiContext.ts'
import type { Api } from '../../api/api.ts'
import { keys } from '../../api/queries.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { ToolBar } from './ToolBar.tsx'

const article = {
  id: 'a',
  title: 'Bài',
  publishedAt: '2026-11-24T08:00:00+07:00',
  body: [],
  authors: [],
  tags: [],
  attachments: [],
  previous: null,
  next: null,
  related: [],
}
const site = {
  name: 'Bản tin',
  language: 'vi',
  timeZone: 'Asia/Ho_Chi_Minh',
  firstDay: null,
  lastDay: null,
  articleCount: 1,
  sections: [],
}

let main: HTMLElement

beforeEach(() => {
  const client = new QueryClient()
  client.setQueryData(keys.site(), site)
  const api: Partial<Api> = { site: async () => site }
  main = Object.assign(document.createElement('main'), { id: 'main' })
  document.body.append(main)
  render(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <ApiProvider value={api as Api}>
          <LanguageProvider site="vi">
            <ToolBar article={article} />
          </LanguageProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
    { container: main },
  )
})
afterEach(() => main.remove())

it('prints the article, with its address and the code of it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await userEvent.click(await screen.findByRole('button', { name: 'In bài' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(main).toHaveTextContent(/http:\/\/localhost(:\d+)?\/articles\/a$/)
  expect(screen.getByRole('img', { name: /Mã QR/ })).toBeInTheDocument()
})

it('saves the article on the device, and takes it away again', async () => {
  const save = await screen.findByRole('button', { name: 'Lưu bài', pressed: false })
  await userEvent.click(save)
  expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(JSON.parse(localStorage.getItem('dateline.saved') ?? '')).toMatchObject([
    { id: 'a', title: 'Bài', day: '2026-11-24' },
  ])
  await userEvent.click(save)
  expect(save).toHaveAttribute('aria-pressed', 'false')
  expect(localStorage.getItem('dateline.saved')).toBe('[]')
})
