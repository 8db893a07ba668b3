import { type Block, blockText } from '../../../contract/blocks.ts'
import { fileNameOf } from '../markup/fileLinks.ts'
import { linkUrl } from '../markup/links.ts'
import { tidy } from './metaFacts.ts'

const SHOWN = 3
const ANYWHERE = 'https://a.invalid/'

/** A note of the text's relative links, which lead nowhere where nobody knows the page's address. */
export function lostLinks(
  content: Element,
  { body, base }: { body: readonly Block[]; base: string | undefined },
): string[] {
  if (base && /^https?:/.test(base)) return []
  const words = tidy(blockText(body))
  const lost = [...content.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href')?.trim() ?? ''
    const text = tidy(link.textContent)
    // Round a picture alone only a file is a loss: the picture itself is there.
    const isOfText = text === '' ? fileNameOf(href, ANYWHERE) : words.includes(text)
    return isOfText && isRelative(href) ? [href] : []
  })
  const [first] = lost
  if (first === undefined) return []
  const many = lost.length === 1 ? '1 link leads' : `${lost.length} links lead`
  const shown = [...lost.slice(0, SHOWN), ...(lost.length > SHOWN ? ['…'] : [])].join(', ')
  return [`${many} nowhere, since the page does not say where it was: ${shown}`]
}

function isRelative(href: string): boolean {
  return linkUrl(href, undefined) === undefined && linkUrl(href, ANYWHERE) !== undefined
}
