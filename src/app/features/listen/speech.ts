/** What a device speaks with; the browser's own, or a test's. */
export interface SpeechEngine<Voice extends VoiceFacts = VoiceFacts> {
  /** May be none at first: some browsers learn of them late. */
  voices(): readonly Voice[]
  /** Calls back when the voices have changed; returns how to end that. */
  onVoices(listener: () => void): () => void
  /** Within a press: lets what is spoken later be spoken, where a browser asks for a press. */
  unlock(): void
  /** Speaks one piece. `done` is called once: at its end, or when it failed. Not after `cancel`, as far as the device can be trusted. */
  speak(piece: Piece<Voice>, done: (outcome: 'ended' | 'failed') => void): void
  cancel(): void
}

export type VoiceFacts = { lang: string; default: boolean; localService: boolean }
export type Piece<Voice = VoiceFacts> = { text: string; voice: Voice; rate: number }

/** The browser's speech, or null where it has none. */
export function browserSpeech(): SpeechEngine<SpeechSynthesisVoice> | null {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return null
  // Held: Chromium forgets to tell the end of one that nothing refers to.
  let current: SpeechSynthesisUtterance | null = null
  return {
    voices: () => speechSynthesis.getVoices(),
    onVoices(listener) {
      // Old Safaris have no listeners here: there the voices are known from the start.
      speechSynthesis.addEventListener?.('voiceschanged', listener)
      return () => speechSynthesis.removeEventListener?.('voiceschanged', listener)
    },
    unlock() {
      speechSynthesis.speak(new SpeechSynthesisUtterance(''))
    },
    speak({ text, voice, rate }, done) {
      const utterance = new SpeechSynthesisUtterance(text)
      Object.assign(utterance, { voice, lang: voice.lang, rate })
      utterance.onend = () => done('ended')
      utterance.onerror = ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') done('failed')
      }
      current = utterance
      speechSynthesis.speak(current)
    },
    cancel() {
      current = null
      speechSynthesis.cancel()
    },
  }
}

/** The voice for a language: of the same country rather than another, of the device rather than of a server that would have to be
 * sent the text, and the device's choice among those. None where no voice speaks the language. */
export function voiceFor<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice | null {
  const wanted = tagOf(language)
  const score = (voice: Voice) =>
    Number(tagOf(voice.lang) === wanted) * 2 + Number(voice.localService) * 4 + Number(voice.default)
  const speaking = voices.filter(({ lang }) => primary(tagOf(lang)) === primary(wanted))
  return speaking.toSorted((a, b) => score(b) - score(a))[0] ?? null
}

/** Android writes `vi_VN`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase()
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}
