import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { Around, anArticlePage } from '../../testing.tsx'
import { ListenTool } from './ListenTool.tsx'

type Utterance = { text: string; onend?: () => void }
let voices: { lang: string }[]
let utterance: Utterance | null
let events: EventTarget

beforeEach(() => {
  voices = []
  utterance = null
  events = new EventTarget()
  const speechSynthesis = Object.assign(events, {
    getVoices: () => voices,
    speak: (next: Utterance) => {
      if (next.text !== '') utterance = next
    },
    cancel: () => {
      utterance = null
    },
  })
  vi.stubGlobal('speechSynthesis', speechSynthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  return () => vi.unstubAllGlobals()
})

function renderTool(article = anArticlePage({ title: 'Một. Hai.' })) {
  render(
    <Around>
      <ListenTool article={article} />
    </Around>,
  )
}

it('shows nothing without a voice of the article’s language, until one comes', () => {
  voices = [{ lang: 'en-US' }]
  renderTool()
  expect(screen.queryByRole('button')).toBeNull()
  voices = [...voices, { lang: 'vi_VN' }]
  act(() => void events.dispatchEvent(new Event('voiceschanged')))
  expect(screen.getByRole('button', { name: 'Nghe bài' })).toBeVisible()
})

it('shows nothing where the browser cannot speak', () => {
  vi.unstubAllGlobals()
  renderTool()
  expect(screen.queryByRole('button')).toBeNull()
})

it('reads out, pauses and stops, and gives the focus back', async () => {
  voices = [{ lang: 'vi-VN' }]
  renderTool()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Nghe bài' }))
  await screen.findByRole('region', { name: 'Trình nghe bài' })
  expect(utterance?.text).toBe('Một.')
  act(() => utterance?.onend?.())
  expect(utterance?.text).toBe('Hai.')
  const [tool] = screen.getAllByRole('button', { name: 'Tạm dừng' })
  await user.click(tool as HTMLElement)
  expect(utterance).toBeNull()
  await user.selectOptions(screen.getByLabelText('Tốc độ'), '1,25×')
  await user.click(screen.getByRole('button', { name: 'Dừng hẳn' }))
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  expect(screen.getByRole('button', { name: 'Nghe bài' })).toHaveFocus()
  expect(JSON.parse(localStorage.getItem('dateline.listen') ?? '')).toEqual({ rate: 1.25, goesOn: false })
})
