import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Picture } from '../../contract/picture.ts'
import { scriptSafe } from './scriptSafe.ts'

/** What a served page says of itself to those that read no script: search engines, and sites where it is shared. Addresses are
 * absolute. */
export type Head = {
  title: string
  siteName: string
  /** `vi_VN`, as OpenGraph has it. */
  locale: string
  description?: string | undefined
  /** The one address of what the page shows; none for a page that is not to be found by search engines. */
  canonical?: string | undefined
  picture?: Pick<Picture, 'src' | 'alt' | 'width' | 'height'> | undefined
  /** OpenGraph's facts of an article, in order. */
  article?: [property: string, content: string][] | undefined
  /** JSON-LD. */
  data?: object | undefined
}

/** The head's elements as markup. */
export function headMarkup(head: Head): string {
  return toHtml({ type: 'root', children: elements(head) }, { closeSelfClosing: true })
}

function elements(head: Head): ElementContent[] {
  const { title, siteName, locale, description, canonical, picture, article, data } = head
  const open = (property: string, content: string | number | undefined) =>
    content === undefined ? [] : [h('meta', { property, content: String(content) })]
  return [
    h('title', title),
    ...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
    canonical === undefined
      ? h('meta', { name: 'robots', content: 'noindex' })
      : h('link', { rel: 'canonical', href: canonical }),
    ...open('og:site_name', siteName),
    ...open('og:locale', locale),
    ...open('og:type', article ? 'article' : 'website'),
    ...open('og:title', title),
    ...open('og:description', description),
    ...open('og:url', canonical),
    ...open('og:image', picture?.src),
    ...open('og:image:width', picture?.width),
    ...open('og:image:height', picture?.height),
    ...open('og:image:alt', picture?.alt || undefined),
    ...(article ?? []).flatMap(([property, content]) => open(property, content)),
    h('meta', { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' }),
    ...(data ? [h('script', { type: 'application/ld+json' }, scriptSafe(JSON.stringify(data)))] : []),
  ]
}
