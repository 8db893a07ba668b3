import { decoded } from '../../text/decoded.ts'
import { leavesNoTrace } from './elements.ts'
import { linkUrl } from './links.ts'
import { isEmoji, pictureOf } from './pictures.ts'
import type { Output, Scope } from './scope.ts'
import { attribute, childrenOf, type Element, elementsIn, isElement, type MarkupNode } from './tree.ts'

const file = /([^/\\=]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|rar|7z|epub))$/i
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i

/** The name of the file that a link leads to, where that is one to keep and no page or picture. */
export function fileNameOf(href: string | undefined, base: string | undefined): string | undefined {
  const url = URL.parse(linkUrl(href, base) ?? '')
  if (!url || !/^https?:$/.test(url.protocol) || pictureFile.test(url.pathname)) return undefined
  const inQuery = [...url.searchParams.values()].map((value) => file.exec(value)?.[1])
  return file.exec(decoded(url.pathname))?.[1] ?? inQuery.find(Boolean)
}

/** After a link with nothing but pictures in it, the way to its file: below a picture, in the line round an icon. */
export function addFileLink(link: Element, scope: Scope, out: Output): void {
  const pictures = hasText(link) ? [] : picturesIn(link)
  const fileName = pictures.length > 0 ? fileNameOf(attribute(link, 'href'), scope.base) : undefined
  if (fileName === undefined) return
  const alts = pictures.flatMap((picture) => attribute(picture, 'alt')?.replace(/\s+/g, ' ') ?? [])
  const name = alts[0] ?? fileName
  const isShown = (picture: Element) => !isEmoji(picture) && pictureOf(picture, scope) !== undefined
  if (!scope.isHidden && pictures.some(isShown)) {
    out.flush()
    out.text(name, { ...scope, level: undefined, newlines: false })
    out.flush()
  } else if (!pictures.some((picture) => isEmoji(picture) && attribute(picture, 'alt'))) {
    out.text(name, { ...scope, newlines: false })
  }
}

function picturesIn(element: Element): Element[] {
  return elementsIn(element).flatMap((child) =>
    /^(?:img|svg)$/.test(child.tagName) ? [child] : picturesIn(child),
  )
}

function hasText(node: MarkupNode): boolean {
  if ('value' in node) return node.value.trim() !== ''
  return !(isElement(node) && leavesNoTrace(node)) && childrenOf(node).some(hasText)
}
