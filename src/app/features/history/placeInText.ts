import type { ReadingPlace } from './readArticles.ts'

/** The element of an article's text, once the page has it. */
export function bodyOnPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-article-body]')
}

/** Where the screen is in a text; none while nothing of the text is shown, or nothing of it was reached. */
export function placeIn(body: HTMLElement): ReadingPlace | null {
  if (body.hidden || !body.isConnected) return null
  const blocks = [...body.children].map((block) => block.getBoundingClientRect())
  const seen = blocks.filter(({ top }) => top < innerHeight).length
  if (seen === 0) return null
  // Whoever sees its end has nothing of it left to go on with.
  const isAtEnd = blocks.every(({ bottom }) => bottom <= innerHeight)
  const top = isAtEnd ? blocks.length : blocks.findIndex(({ bottom }) => bottom > 0)
  return { top, seen, of: blocks.length }
}

/** The block to go on from, where it is worth a button: further than a screen away. There is none where the reader was at the end. */
export function blockToGoOnFrom(body: HTMLElement, place: ReadingPlace | undefined): HTMLElement | null {
  const block = place && body.children[place.top]
  if (!(block instanceof HTMLElement)) return null
  return block.getBoundingClientRect().top > innerHeight ? block : null
}

/** Takes screen and focus to a block, so that reading goes on there with eyes, keys and a screen reader. */
export function goOnFrom(block: HTMLElement): void {
  block.scrollIntoView()
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1
  block.focus({ preventScroll: true })
}
