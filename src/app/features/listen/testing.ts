import type { Piece, SpeechEngine, VoiceFacts } from './speech.ts'

export const voice = (lang: string, more: Partial<VoiceFacts> = {}): VoiceFacts => ({
  lang,
  default: false,
  localService: true,
  ...more,
})

/** A device that speaks as long as the test likes: `finish` ends what it is speaking, `fail` lets it fail. */
export function fakeSpeech(voices: VoiceFacts[] = [voice('vi-VN')]) {
  const listeners = new Set<() => void>()
  let done: ((outcome: 'ended' | 'failed') => void) | null = null
  const spoken: Piece[] = []
  const end = (outcome: 'ended' | 'failed') => {
    const current = done
    done = null
    current?.(outcome)
  }
  const engine: SpeechEngine = {
    voices: () => voices,
    onVoices(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unlock() {},
    speak(piece, whenDone) {
      if (done) throw new Error('two at a time')
      spoken.push(piece)
      done = whenDone
    },
    cancel() {
      done = null
    },
  }
  return {
    engine,
    spoken,
    isSpeaking: () => done !== null,
    finish: () => end('ended'),
    fail: () => end('failed'),
    bring(...more: VoiceFacts[]) {
      voices.push(...more)
      for (const listener of listeners) listener()
    },
  }
}
