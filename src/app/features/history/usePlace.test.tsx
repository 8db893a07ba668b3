import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anArticlePage } from '../../testing.tsx'
import { keepRead, readArticles } from './readArticles.ts'
import { usePlace } from './usePlace.ts'

const HEIGHT = 500
let scrolled = 0

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('innerHeight', HEIGHT)
  localStorage.clear()
  scrolled = 0
  const body = document.createElement('div')
  body.dataset.articleBody = ''
  for (let place = 0; place < 10; place++) {
    const block = body.appendChild(document.createElement('p'))
    block.getBoundingClientRect = () => new DOMRect(0, place * HEIGHT - scrolled, 300, HEIGHT)
  }
  document.body.replaceChildren(body)
  keepRead(anArticlePage(), 'UTC', 0)
  renderHook(() => usePlace('a'))
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const seen = () => readArticles.find('a')?.place?.seen
function jumpTo(block: number) {
  scrolled = block * HEIGHT
  dispatchEvent(new Event('scroll'))
}

it('a jump to the end and away again is not reading to the end', () => {
  wait(3500)
  expect(seen()).toBe(1)
  jumpTo(9)
  wait(800)
  jumpTo(1)
  wait(3000)
  expect(seen()).toBe(2)
})

it('neither is a jump by a reader who leaves at once', () => {
  wait(3500)
  jumpTo(9)
  dispatchEvent(new Event('pagehide'))
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  wait(5000)
  expect(seen()).toBe(1)
})

it('a place where the reader stays for a second is', () => {
  wait(3500)
  jumpTo(9)
  wait(1000)
  expect(readArticles.find('a')?.place).toEqual({ top: 10, seen: 10, of: 10 })
})
