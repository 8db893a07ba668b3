import { Readability } from '@mozilla/readability'
import { isListOfLinks } from './otherArticles.ts'

const players =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|soundcloud\.com|spotify\.com|facebook\.com|fb\.watch|tiktok\.com)\//i

const related =
  /tin-?(?:lien-?quan|khac|cung|moi|cu)|lien-?quan|bai-?(?:viet-?)?(?:khac|lien-?quan)|doc-?them|xem-?them|chia-?se|danh-?gia|binh-?luan/i

/** The content of the page's article by what the page marks as its text, or else by Readability's judgement, and the title
 * that this guesses. It takes the document apart. */
export function pageText(document: Document): { content: Element | undefined; title: string } {
  const ownTitle = document.title
  const whole = lengthOf(document.body)
  for (const element of document.querySelectorAll('[class], [id]')) {
    const isRelated = related.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
    // The page's frame may be called so too.
    if (isRelated && lengthOf(element) * 3 < whole && !isOfText(element)) element.remove()
  }
  openClosed(document)
  const [marked, ...others] = document.querySelectorAll('[itemprop~="articleBody"]')
  if (marked && others.length === 0 && lengthOf(marked) >= 200) document.body.replaceChildren(marked)
  const { content, title } =
    new Readability(document, {
      charThreshold: 150,
      keepClasses: true,
      disableJSONLD: true,
      allowedVideoRegex: players,
      serializer: (article) => article as Element,
    }).parse() ?? {}
  return { content: content ?? undefined, title: title || ownTitle }
}

/** Whether the element holds the article, or is a part of what the page marks as its text and no list of links. */
function isOfText(element: Element): boolean {
  if (element.querySelector('h1, [itemprop~="articleBody"]')) return true
  return element.closest('[itemprop~="articleBody"]') !== null && !isListOfLinks(element)
}

const frames = 'header, footer, nav, aside, dialog, [role="dialog"], [aria-modal]'
const none = /display\s*:\s*none/i
const ofPage = /modal|pop-?up|toast|menu|dropdown|log-?in|search|cookie|share/i

/** Shows what a script opens, a tab or an accordion: it is text as any other, where it is of no frame or menu of the page. */
function openClosed(document: Document): void {
  let opened: Element | undefined
  for (const element of document.querySelectorAll('[hidden], [style*="display"]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    const style = element.getAttribute('style') ?? ''
    const isClosed = element.hasAttribute('hidden') || none.test(style)
    if (!isClosed || ofPage.test(names) || element.closest(frames)) continue
    // What is closed inside it is not looked through again: it may be many deep.
    if (!opened?.contains(element) && isListOfLinks(element)) continue
    opened = element
    for (const name of ['hidden', 'aria-hidden']) element.removeAttribute(name)
    element.setAttribute('style', style.replace(none, ''))
  }
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/g, '').length ?? 0
}
