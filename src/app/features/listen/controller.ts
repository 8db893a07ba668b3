import type { ArticlePage } from '../../../contract/article.ts'
import { piecesOf, type Sentence } from './sentences.ts'
import { type ListenSettings, RATES } from './settings.ts'
import { type SpeechEngine, type VoiceFacts, voiceFor } from './speech.ts'

/** An article and how it is to be read out. */
export type Reading = { article: ArticlePage; language: string; script: Sentence[] }

export type ListenState = ListenSettings & {
  status: 'idle' | 'speaking' | 'paused' | 'failed'
  /** What is read, and its sentence that is spoken or comes next; null while idle. */
  reading: Reading | null
  sentence: number
  /** What failed. */
  failure: 'voice' | 'article' | null
  /** Counts the reader's own presses: what is spoken after one is to be seen, wherever the page stands. */
  presses: number
}

/** Where reading goes on after an article. */
export type Course = {
  /** What comes after it, or null at the end. Rejects where it cannot be had now. */
  after(article: ArticlePage): Promise<Reading | null>
  /** Called when reading goes on from one to the other. */
  onTurn(from: ArticlePage, to: ArticlePage): void
}

/** Reads an article out, a sentence after the other. A pause ends what is being spoken, which is spoken again when it goes on: the
 * pause of the browsers themselves is an end on some, and forgotten after a while on others. */
export class ListenController {
  readonly #engine: SpeechEngine
  readonly #listeners = new Set<() => void>()
  #state: ListenState
  #course: Course | null = null
  /** What is left of the sentence to speak. */
  #pieces: { text: string; voice: VoiceFacts }[] = []
  /** What an earlier turn says of its end is no longer heard. */
  #turn = 0

  constructor(engine: SpeechEngine, settings: ListenSettings) {
    this.#engine = engine
    this.#state = { ...settings, status: 'idle', reading: null, sentence: 0, failure: null, presses: 0 }
  }

  readonly state = (): ListenState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins with an article, in place of any other. */
  start(reading: Reading, course: Course): void {
    this.#course = course
    this.#begin(reading, this.#state.presses + 1)
  }

  pause(): void {
    if (this.#state.status !== 'speaking') return
    this.#silence()
    this.#change({ status: 'paused' })
  }

  /** Goes on after a pause, or tries again what failed. */
  resume(): void {
    const { status, failure } = this.#state
    if (status !== 'paused' && status !== 'failed') return
    this.#change({ status: 'speaking', failure: null })
    if (failure === 'article') return void this.#goOn()
    // A voice may have come since.
    if (this.#pieces.length === 0) this.#prepare()
    this.#speak()
  }

  stop(): void {
    this.#silence()
    this.#pieces = []
    this.#change({ status: 'idle', reading: null, sentence: 0, failure: null })
  }

  /** To the sentence so many further on; a pause stays one. */
  step(by: number): void {
    const { reading, sentence, status, presses } = this.#state
    if (!reading) return
    const target = Math.max(Math.min(sentence + by, reading.script.length - 1), 0)
    this.#silence()
    this.#change({
      sentence: target,
      failure: null,
      presses: presses + 1,
      status: status === 'failed' ? 'speaking' : status,
    })
    this.#prepare()
    if (this.#state.status === 'speaking') this.#speak()
  }

  /** Speaks faster or slower from now on. */
  setRate(wanted: number): void {
    const rate = RATES.find((known) => known === wanted) ?? 1
    this.#change({ rate })
    if (this.#state.status !== 'speaking' || this.#pieces.length === 0) return
    this.#silence()
    this.#speak()
  }

  /** Whether another article follows. */
  setGoesOn(goesOn: boolean): void {
    this.#change({ goesOn })
  }

  #begin(reading: Reading, presses: number): void {
    this.#silence()
    this.#change({ status: 'speaking', reading, sentence: 0, failure: null, presses })
    this.#prepare()
    this.#speak()
  }

  /** Finds the voices for the sentence: of a foreign word's language where there is one. */
  #prepare(): void {
    const { reading, sentence } = this.#state
    const voices = this.#engine.voices()
    const own = reading && voiceFor(voices, reading.language)
    const runs: { text: string; voice: VoiceFacts }[] = []
    for (const { text, lang } of reading?.script[sentence]?.runs ?? []) {
      const voice = voiceFor(voices, lang) ?? own
      const last = runs.at(-1)
      if (last && last.voice === voice) last.text += text
      else if (voice) runs.push({ text, voice })
    }
    this.#pieces = runs.flatMap(({ text, voice }) => piecesOf(text).map((piece) => ({ text: piece, voice })))
  }

  #speak(): void {
    const [piece] = this.#pieces
    if (!piece) {
      this.#fail('voice')
      return
    }
    const turn = ++this.#turn
    this.#engine.speak({ ...piece, rate: this.#state.rate }, (outcome) => {
      if (turn !== this.#turn) return
      if (outcome === 'failed') return this.#fail('voice')
      this.#pieces.shift()
      if (this.#pieces.length > 0) this.#speak()
      else this.#speakNext()
    })
  }

  #speakNext(): void {
    const { reading, sentence } = this.#state
    if (reading && sentence + 1 < reading.script.length) {
      this.#change({ sentence: sentence + 1 })
      this.#prepare()
      this.#speak()
    } else void this.#goOn()
  }

  async #goOn(): Promise<void> {
    const { reading, goesOn } = this.#state
    if (!reading || !goesOn) return this.stop()
    const turn = ++this.#turn
    try {
      const next = await this.#course?.after(reading.article)
      if (turn !== this.#turn) return
      if (!next) return this.stop()
      this.#begin(next, this.#state.presses)
      this.#course?.onTurn(reading.article, next.article)
    } catch {
      if (turn === this.#turn) this.#fail('article')
    }
  }

  #fail(failure: 'voice' | 'article'): void {
    this.#silence()
    this.#change({ status: 'failed', failure })
  }

  #silence(): void {
    this.#turn++
    this.#engine.cancel()
  }

  #change(change: Partial<ListenState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
