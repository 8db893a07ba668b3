import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
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

it('prints the article', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  render(
    <LanguageProvider site="vi">
      <ToolBar article={article} />
    </LanguageProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'In bài' }))
  expect(print).toHaveBeenCalledOnce()
})
