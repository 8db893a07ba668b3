import { paths } from '../../paths.ts'
import { focusWhenThere } from './focusWhenThere.ts'

/** What single keys do. Each answers whether there was anything to do on this page: the browser keeps the key otherwise. All act on what
 * stands on the page, as a reader would press it, and so need to know no page's code. */
export const keyActions: Record<string, () => boolean> = {
  '/': search,
  j: () => (isArticle() ? press(stepLink('next')) : focusTeaser(1)),
  k: () => (isArticle() ? press(stepLink('prev')) : focusTeaser(-1)),
  n: () => !isArticle() && press(stepLink('next')),
  p: () => !isArticle() && press(stepLink('prev')),
  s: () => press(document.querySelector<HTMLElement>('[data-key="s"]')),
}

const SEARCH_FIELD = 'main input[type="search"]'

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>(SEARCH_FIELD)
  if (field) {
    field.focus()
    field.select()
    return true
  }
  const isPressed = press(document.querySelector<HTMLElement>(`header a[href="${paths.search()}"]`))
  if (isPressed) focusWhenThere(SEARCH_FIELD)
  return isPressed
}

function isArticle(): boolean {
  return document.querySelector('main [data-article-body]') !== null
}

/** The link to the article or the day after or before this one, which has a path of its own; the next part of a list has the same. */
function stepLink(rel: 'prev' | 'next'): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>(`main nav a[rel="${rel}"]`)
  return [...links].find(({ pathname }) => pathname !== location.pathname)
}

function press(control: HTMLElement | null | undefined): boolean {
  control?.click()
  return Boolean(control)
}

/** Takes the focus to the article after or before the one that has it in a list; at first to the first one on the screen. */
function focusTeaser(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('main article :is(h2, h3) a')]
  const active = document.activeElement
  // The rest of an article in a list is its own, too.
  const current = links.findIndex((link) => link.closest('article')?.contains(active))
  const next =
    current >= 0 ? links[current + step] : links.find((link) => link.getBoundingClientRect().bottom > 0)
  next?.focus()
  return links.length > 0
}
