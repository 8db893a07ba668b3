import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Around, anArticlePage } from '../../testing.tsx'
import { ArticleTools } from './ArticleTools.tsx'

// Each throws: no tool here has what it needs. One is mended.
vi.mock('../print/PrintTool.tsx', () => ({ PrintTool: () => <button type="button">In bài</button> }))

it('a tool that fails leaves the others', () => {
  render(
    <Around>
      <ArticleTools article={anArticlePage()} />
    </Around>,
    { onCaughtError: () => {} },
  )
  expect(screen.getByRole('button', { name: 'In bài' })).toBeVisible()
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
})
