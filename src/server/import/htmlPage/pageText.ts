import { Readability } from '@mozilla/readability'

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
    if (isRelated && lengthOf(element) * 3 < whole) element.remove()
  }
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

/** Whether most of the words are of links: a list of articles and no article. */
export function isListOfLinks(content: Element): boolean {
  const linked = [...content.querySelectorAll('a[href]')].reduce((length, link) => length + lengthOf(link), 0)
  return linked * 2 > lengthOf(content)
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/g, '').length ?? 0
}
