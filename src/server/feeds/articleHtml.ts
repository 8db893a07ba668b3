import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Article, Attachment } from '../../contract/article.ts'
import { languageFor } from '../../strings/language.ts'
import { type Strings, stringsFor } from '../../strings/strings.ts'
import type { Absolute } from '../pageAddresses.ts'
import { blockNodes } from './blockNodes.ts'
import { inlineElement } from './inlineHtml.ts'
import { pictureHtml } from './pictureHtml.ts'

/** A whole article as an HTML fragment, in the page's order: lead, leading picture, text, attachments, source. The words
 * around the content are in the site's language (BCP 47). */
export function articleHtml(article: Article, siteLanguage: string, absolute: Absolute): string {
  const { lead, picture, body, attachments, source } = article
  const words = stringsFor[languageFor(siteLanguage)]
  // The feed says which language an item is in; these words are in the site's.
  const lang = article.language && siteLanguage
  const nodes: (ElementContent | undefined)[] = [
    inlineElement('p', lead, absolute),
    picture && pictureHtml(picture, absolute),
    ...blockNodes(body, absolute),
    ...(attachments.length > 0
      ? [h('p', { lang }, words.article.attachments), attachmentList(attachments, words, absolute)]
      : []),
    source === undefined ? undefined : h('p', { lang }, words.article.source(source)),
  ]
  return toHtml(nodes.filter((node) => node !== undefined))
}

function attachmentList(attachments: readonly Attachment[], words: Strings, absolute: Absolute) {
  return h(
    'ul',
    {},
    attachments.map(({ url, name, bytes }) =>
      h('li', {}, [
        h('a', { href: absolute(url) }, name),
        bytes === undefined ? null : ` ${words.article.fileSize(words.common.fileSize(bytes))}`,
      ]),
    ),
  )
}
