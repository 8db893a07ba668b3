import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { ArticlePage } from '../../../contract/article.ts'
import { dayOf } from '../../../contract/instant.ts'
import type { Site } from '../../../contract/site.ts'
import { languageFor } from '../../../strings/language.ts'
import { listenWords } from '../../../strings/listen.ts'
import { paths } from '../../paths.ts'
import { stayHere } from '../navigation/Arrival.tsx'
import { ListenController, type ListenState, type Reading } from './controller.ts'
import { showOnDevice } from './mediaSession.ts'
import { Player } from './Player.tsx'
import { scriptOf } from './script.ts'
import { rememberedSettings, rememberSettings } from './settings.ts'
import { type SpeechEngine, voiceFor } from './speech.ts'
import { Spotlight } from './spotlight.ts'

/** What listening needs of the app around it. */
export type Surroundings = {
  site: Site
  load: (id: string) => Promise<ArticlePage>
  go: (to: string, options?: { state: unknown }) => void
}

/** Listening outlives the pages: one for the document, with a player that stands beside the app. */
export class Listening {
  readonly controller: ListenController
  readonly #engine: SpeechEngine
  readonly #spotlight = new Spotlight()
  #around: Surroundings
  #shown: ListenState
  /** The page that comes has to give it to its own tool. */
  #isFocusOnTool = false

  constructor(engine: SpeechEngine, around: Surroundings) {
    this.#engine = engine
    this.#around = around
    this.controller = new ListenController(engine, rememberedSettings())
    this.#shown = this.controller.state()
    this.controller.subscribe(() => this.#follow())
    // Some browsers would speak on after the page.
    addEventListener('pagehide', () => this.controller.stop())
    const host = document.body.appendChild(document.createElement('div'))
    createRoot(host).render(
      createElement(Player, { controller: this.controller, go: (to) => this.#around.go(to) }),
    )
  }

  /** Reads an article out from its title on. */
  start(article: ArticlePage): void {
    this.controller.start(this.#readingOf(article), {
      after: (from) => this.#after(from),
      onTurn: (from, to) => this.#turnPage(from, to),
    })
  }

  /** The page of an article stands on the screen. */
  pageCame(around: Surroundings): void {
    this.#around = around
    this.#spotlight.show(this.controller.state())
    // Not from where the reader has gone since.
    if (this.#isFocusOnTool && document.activeElement?.matches('body, h1'))
      document.querySelector<HTMLElement>('[data-listen-tool]')?.focus({ preventScroll: true })
    this.#isFocusOnTool = false
  }

  #readingOf(article: ArticlePage): Reading {
    const language = article.language ?? this.#around.site.language
    const words = languageFor(language)
    const said = { ...listenWords[words].said, language: words }
    return { article, language, script: scriptOf(article, language, said) }
  }

  /** The article that stands below this one in the edition of its day, which has the latest first; one that no voice can speak is
   * passed over. */
  async #after(article: ArticlePage): Promise<Reading | null> {
    const { timeZone } = this.#around.site
    let from = article
    while (
      from.previous &&
      dayOf(from.previous.publishedAt, timeZone) === dayOf(article.publishedAt, timeZone)
    ) {
      from = await this.#around.load(from.previous.id)
      const reading = this.#readingOf(from)
      if (voiceFor(this.#engine.voices(), reading.language)) return reading
    }
    return null
  }

  /** The page goes along where the reader is on it; who reads something else is left there. */
  #turnPage(from: ArticlePage, to: ArticlePage): void {
    if (location.pathname !== paths.article(from.id)) return
    // The focus stays on what the reader pauses with.
    const focused = document.activeElement
    this.#isFocusOnTool = focused?.matches('[data-listen-tool]') ?? false
    const isOnControls = this.#isFocusOnTool || focused?.closest('[data-listen-player]')
    this.#around.go(paths.article(to.id), isOnControls ? { state: stayHere } : undefined)
    if (isOnControls) scrollTo({ top: 0, behavior: 'instant' })
  }

  #follow(): void {
    const before = this.#shown
    const now = this.controller.state()
    this.#shown = now
    if (now.rate !== before.rate || now.goesOn !== before.goesOn) rememberSettings(now)
    if (now.reading !== before.reading || now.sentence !== before.sentence || now.presses !== before.presses)
      this.#spotlight.show(now)
    if (now.reading !== before.reading || now.status !== before.status)
      showOnDevice(this.controller, this.#around.site.name)
  }
}
