import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Around } from '../testing.tsx'
import { usePrefetchOnIntent } from './usePrefetchOnIntent.ts'

const asked: string[] = []
const api = {
  engagement: () => new Promise<never>(() => undefined),
  article: (id: string) => {
    asked.push(id)
    return new Promise<never>(() => undefined)
  },
}

function Links() {
  usePrefetchOnIntent()
  return (
    <>
      <a href="/articles/mot">
        <span>Một</span>
      </a>
      <a href="/articles/hai">Hai</a>
      <a href="https://khac.example.vn/articles/ba">Ba</a>
      <a href="/feed.json">Tệp</a>
    </>
  )
}

function renderLinks() {
  const { unmount } = render(
    <Around api={api}>
      <Links />
    </Around>,
  )
  return unmount
}

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('asks for the article whose link the pointer rests on, once', () => {
  renderLinks()
  fireEvent.pointerOver(screen.getByText('Một'))
  expect(asked).toEqual([])
  vi.advanceTimersByTime(100)
  expect(asked).toEqual(['mot'])
  fireEvent.pointerOver(screen.getByText('Một'))
  vi.advanceTimersByTime(100)
  expect(asked).toEqual(['mot'])
})

it('asks for nothing that is only passed over', () => {
  renderLinks()
  fireEvent.pointerOver(screen.getByText('Một'))
  fireEvent.pointerOut(screen.getByText('Một'))
  fireEvent.pointerOver(screen.getByText('Hai'))
  vi.advanceTimersByTime(100)
  expect(asked).toEqual(['hai'])
})

it('asks when the focus rests on a link, and at once when it is pressed', () => {
  renderLinks()
  fireEvent.focusIn(screen.getByText('Hai'))
  vi.advanceTimersByTime(100)
  fireEvent.pointerDown(screen.getByText('Một'))
  expect(asked).toEqual(['hai', 'mot'])
})

it('asks nothing of other sites, of files, or when it is gone', () => {
  const unmount = renderLinks()
  for (const name of ['Ba', 'Tệp']) fireEvent.pointerDown(screen.getByText(name))
  fireEvent.pointerOver(screen.getByText('Một'))
  unmount()
  vi.advanceTimersByTime(100)
  expect(asked).toEqual([])
})

it('asks nothing for a reader who saves data', () => {
  vi.stubGlobal('navigator', { ...navigator, connection: { saveData: true } })
  renderLinks()
  fireEvent.pointerDown(screen.getByText('Một'))
  expect(asked).toEqual([])
})
