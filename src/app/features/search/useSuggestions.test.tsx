import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../api/queryClient.ts'
import { useSuggestions } from './useSuggestions.ts'

afterEach(() => vi.unstubAllGlobals())

const askFor = (typed: string) => {
  const fetched = vi.fn(async () => Response.json({ suggestions: [] }))
  vi.stubGlobal('fetch', fetched)
  const client = createQueryClient()
  renderHook(() => useSuggestions(typed), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  })
  return fetched
}

it('suggestions are asked for, but not for readers who save data, however their browser says so', () => {
  expect(askFor('hội')).toHaveBeenCalled()
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(prefers-reduced-data: reduce)' }))
  expect(askFor('hội')).not.toHaveBeenCalled()
  vi.stubGlobal('matchMedia', undefined)
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  expect(askFor('hội')).not.toHaveBeenCalled()
})
