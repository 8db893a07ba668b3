import { paths } from '../../paths.ts'
import type { ListenState } from './controller.ts'
import { rangeOf } from './textPlace.ts'

/** The name of the highlight in the styles. */
const NAME = 'spoken'

/** Shows on the page which sentence is spoken, and keeps it in sight of a reader who follows it. */
export class Spotlight {
  #range: Range | null = null
  #presses = 0
  /** A smooth scroll of ours takes its time, and the next sentence may come before its end. */
  #isOnTheWay = false

  constructor() {
    for (const end of ['scrollend', 'wheel', 'touchmove']) {
      addEventListener(
        end,
        () => {
          this.#isOnTheWay = false
        },
        { passive: true },
      )
    }
  }

  /** Shows the sentence of this state. To be called whenever it changes, or the page does. */
  show({ reading, sentence, presses }: ListenState): void {
    const page = reading && pageOf(reading.article.id)
    const wasInSight = this.#range !== null && isInSight(this.#range)
    this.#range = page ? rangeOf(page, reading.script, sentence) : null
    highlight(this.#range)
    // One who has scrolled away is left alone, until they press something of the player.
    const isFollowed = wasInSight || this.#isOnTheWay || presses !== this.#presses
    this.#presses = presses
    if (this.#range && isFollowed) this.#isOnTheWay = bringIntoSight(this.#range)
  }
}

/** A browser without the API shows no highlight. */
function highlight(range: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (range) CSS.highlights.set(NAME, new Highlight(range))
  else CSS.highlights.delete(NAME)
}

/** The article on the page, if it is this one. */
function pageOf(id: string): Element | null {
  return location.pathname === paths.article(id) ? document.querySelector('main article') : null
}

/** The screen's part above the player. */
function sight(): number {
  const player = document.querySelector('[data-listen-player]')?.getBoundingClientRect()
  return player && player.top > innerHeight / 2 ? player.top : innerHeight
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return bottom > 0 && top < sight()
}

/** Whether it scrolls there. */
function bringIntoSight(range: Range): boolean {
  const isStill = document.documentElement.dataset.motion === 'less'
  if (isStill || matchMedia('(prefers-reduced-motion: reduce)').matches) return false
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= 0 && bottom <= sight()) return false
  scrollTo({ top: scrollY + top - sight() / 4, behavior: 'smooth' })
  return true
}
