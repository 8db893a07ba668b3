import type { Page } from '@playwright/test'

/** One utterance that a page asked for. */
export type Spoken = { text: string; lang: string; rate: number }

type FakeSpeech = {
  spoken: Spoken[]
  isSpeaking: () => boolean
  finish: () => void
  fail: () => void
  bringVoices: (...languages: string[]) => void
}

declare global {
  interface Window {
    speech: FakeSpeech
  }
}

/** Gives the browser, which has no voices of its own, a voice for each of these languages. It speaks until `finish` or `fail`. */
export async function giveVoices(page: Page, ...languages: string[]): Promise<void> {
  await page.addInitScript((languages) => {
    type Utterance = {
      text: string
      lang: string
      rate: number
      onend?: () => void
      onerror?: (event: { error: string }) => void
    }
    const events = new EventTarget()
    const voiceOf = (lang: string) => ({ lang, name: lang, default: false, localService: true })
    let voices = languages.map(voiceOf)
    let current: Utterance | null = null
    const end = (tell: (utterance: Utterance) => void) => {
      const utterance = current
      current = null
      if (utterance) tell(utterance)
    }
    window.speech = {
      spoken: [],
      isSpeaking: () => current !== null,
      finish: () => end((utterance) => utterance.onend?.()),
      fail: () => end((utterance) => utterance.onerror?.({ error: 'synthesis-failed' })),
      bringVoices: (...more) => {
        voices = [...voices, ...more.map(voiceOf)]
        events.dispatchEvent(new Event('voiceschanged'))
      },
    }
    class FakeUtterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const speechSynthesis = Object.assign(events, {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        if (utterance.text === '') return
        const { text, lang, rate } = utterance
        window.speech.spoken.push({ text, lang, rate })
        current = utterance
      },
      cancel: () => end((utterance) => utterance.onerror?.({ error: 'interrupted' })),
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance })
  }, languages)
}

/** All that was spoken, or begun. */
export const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.speech.spoken.map(({ text }) => text))

export const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => window.speech.isSpeaking())

/** Ends so many utterances, one after the other. */
export async function finish(page: Page, count = 1): Promise<void> {
  await page.evaluate((count) => {
    for (let done = 0; done < count; done++) window.speech.finish()
  }, count)
}

/** The words that the highlight is on. */
export const highlighted = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join())
