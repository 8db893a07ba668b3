import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { serve } from '../../../tests/setup/served.tsx'
import type { Article } from '../../contract/article.ts'
import { LanguageProvider } from '../features/language/LanguageContext.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'

const article: Article = {
  id: 'a',
  title: 'Bài',
  publishedAt: '2019-07-10T16:55:00+07:00',
  body: [],
  authors: [],
  tags: [],
  attachments: [],
}

const serveEnd = (originalUrl: string) =>
  serve(
    <LanguageProvider site="vi">
      <MemoryRouter>
        <ArticleEnd article={{ ...article, originalUrl }} />
      </MemoryRouter>
    </LanguageProvider>,
  )
const link = () => screen.queryByRole('link', { name: 'Bản đăng lần đầu' })

it('leads to where the article was first, from the first markup on', () => {
  const { takeOver } = serveEnd('https://old.example/a')
  expect(link()).toHaveAttribute('href', 'https://old.example/a')
  takeOver()
  expect(link()).toBeVisible()
})

it('does not lead to this page by another name, once it is known what site this is', () => {
  const { takeOver } = serveEnd(`${window.location.origin}/a.htm`)
  takeOver()
  expect(link()).toBeNull()
})
