import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { serve } from '../../../tests/setup/served.tsx'
import { Around, anArticlePage } from '../testing.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'

const serveEnd = (originalUrl: string) =>
  serve(
    <Around>
      <ArticleEnd article={anArticlePage({ originalUrl })} />
    </Around>,
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
