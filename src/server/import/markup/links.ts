import { existsSync } from 'node:fs'
import * as v from 'valibot'
import { LinkUrl, SourceUrl } from '../../../contract/text.ts'
import { attribute, type Element, elementsIn, type MarkupNode } from './tree.ts'

/** What the addresses in markup resolve against. */
export type Places = {
  base: string | undefined
  /** The file that a page of this base is saved as: pictures may lie beside it. */
  file?: string | undefined
}

/** What relative addresses resolve against: the first `<base href>`, itself resolved against the source's own address. */
export function baseOf(roots: readonly MarkupNode[], baseUrl: string | undefined): string | undefined {
  const base = firstBase(roots)
  const href = base && resolve(attribute(base, 'href'), baseUrl)
  return href && /^https?:$/.test(href.protocol) ? href.href : baseUrl
}

// Of markup in a fragment a base may stand anywhere; it counts where a head would be, before any depth.
function firstBase(roots: readonly MarkupNode[]): Element | undefined {
  return [...roots]
    .flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []))
    .find((element) => element.tagName === 'base' && attribute(element, 'href'))
}

function resolve(address: string | undefined, base: string | undefined): URL | undefined {
  if (!address) return undefined
  // Without a base, an address without a scheme of its own can still be of the web.
  const whole = base === undefined && /^[/\\]{2}/.test(address) ? `https:${address}` : address
  return URL.parse(whole, base) ?? undefined
}

/** The absolute address to follow, or nothing where it leads nowhere or is unsafe. The parser of addresses drops tabs,
 * newlines and leading controls as browsers do, so a scheme cannot hide behind them. */
export function linkUrl(href: string | undefined, base: string | undefined): string | undefined {
  if (!href || href.startsWith('#')) return undefined
  const url = resolve(href, base)
  if (!url || !/^(https?|mailto|tel):$/.test(url.protocol)) return undefined
  const link = url.protocol === 'tel:' ? url.href.replace(/\s|%20/g, '') : written(url)
  return v.is(LinkUrl, link) ? link : undefined
}

/** The absolute http(s) address to load. */
export function sourceUrl(src: string | undefined, base: string | undefined): string | undefined {
  const url = resolve(src, base)
  const address = url && /^https?:$/.test(url.protocol) ? written(url) : undefined
  return v.is(SourceUrl, address) ? address : undefined
}

/** A backslash in a query, which addresses may have and the contract has not. */
function written({ href }: URL): string {
  return href.replaceAll('\\', '%5C')
}

/** As `sourceUrl`; also a picture inside the address itself, and a file beside a source that is a file. */
export function pictureUrl(src: string | undefined, { base, file }: Places): string | undefined {
  if (src && /^data:/i.test(src)) {
    return /^data:image\/[\w.+-]+;base64,/i.test(src) ? src.replace(/\s+/g, '') : undefined
  }
  const saved = savedBeside(src, file)
  if (saved !== undefined) return saved
  const url = resolve(src, base)
  if (url?.protocol === 'file:') return base?.startsWith('file:') ? url.href : undefined
  return sourceUrl(src, base)
}

/** The file that a saved page means. What begins with a slash is the site's, whatever this machine has by that name. */
function savedBeside(src: string | undefined, file: string | undefined): string | undefined {
  if (!src || !file || /^[/\\]/.test(src) || URL.canParse(src)) return undefined
  const url = URL.parse(src, file)
  return url?.protocol === 'file:' && existsSync(url) ? url.href : undefined
}
