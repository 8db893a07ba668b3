import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { articlePage } from '../listen/testing.ts'
import { ArticleTools } from './ArticleTools.tsx'

// Each throws: no tool here has what it needs. One is mended.
vi.mock('../print/PrintTool.tsx', () => ({ PrintTool: () => <button type="button">In bài</button> }))

it('a tool that fails leaves the others', () => {
  render(
    <LanguageProvider site="vi">
      <ArticleTools article={articlePage('a')} />
    </LanguageProvider>,
    { onCaughtError: () => {} },
  )
  expect(screen.getByRole('button', { name: 'In bài' })).toBeVisible()
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
})
