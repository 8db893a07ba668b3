import { expect, it, vi } from 'vitest'
import { browserSpeech, voiceFor } from './speech.ts'
import { voice } from './testing.ts'

it('finds a voice by its language, of the device before a server’s', () => {
  const far = voice('vi-VN', { localService: false, default: true })
  const near = voice('vi_VN')
  const british = voice('en-GB')
  const american = voice('en-US', { default: true })
  const voices = [far, near, british, american]
  expect(voiceFor(voices, 'vi')).toBe(near)
  expect(voiceFor([far], 'vi')).toBe(far)
  expect(voiceFor(voices, 'en-GB')).toBe(british)
  expect(voiceFor(voices, 'en')).toBe(american)
  expect(voiceFor(voices, 'v')).toBeNull()
  expect(voiceFor(voices, 'fr')).toBeNull()
})

it('is nothing where the browser cannot speak', () => {
  expect(browserSpeech()).toBeNull()
})

it('tells an end and a failure, but not that it was cancelled', () => {
  const utterances: { onend?: () => void; onerror?: (event: { error: string }) => void; rate?: number }[] = []
  vi.stubGlobal('SpeechSynthesisUtterance', class {})
  vi.stubGlobal('speechSynthesis', {
    speak: (utterance: object) => utterances.push(utterance),
    cancel: () => {},
    getVoices: () => [],
  })
  const done = vi.fn()
  const engine = browserSpeech()
  const piece = { text: 'a', voice: voice('vi-VN') as SpeechSynthesisVoice, rate: 1.5 }
  engine?.speak(piece, done)
  expect(utterances[0]).toMatchObject({ lang: 'vi-VN', rate: 1.5 })
  utterances[0]?.onerror?.({ error: 'interrupted' })
  expect(done).not.toHaveBeenCalled()
  utterances[0]?.onend?.()
  utterances[0]?.onerror?.({ error: 'network' })
  expect(done.mock.calls).toEqual([['ended'], ['failed']])
  vi.unstubAllGlobals()
})
