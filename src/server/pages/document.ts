import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Head, headMarkup } from '../head/head.ts'
import { scriptSafe } from '../head/scriptSafe.ts'
import type { SiteConfig } from '../site.ts'
import type { BuiltModules } from './builtModules.ts'
import { contentPolicy } from './contentPolicy.ts'

/** What goes into a document: its head, and the page as it was rendered with the data that it was made from (JSON). */
export type Content = { head: Head; markup: string; data: string }

/** Makes the documents of one kind of page. */
type DocumentKind = { policyFor(isHttps: boolean): string; html(content: Content): string }

/** The documents of the page in each module, made when first wanted. */
export function documentKinds(
  modules: BuiltModules,
  site: SiteConfig,
): (module: string | null) => DocumentKind {
  const kinds = new Map<string | null, DocumentKind>()
  return (module) => {
    const kind = kinds.get(module) ?? documentKind(modules, module, site)
    kinds.set(module, kind)
    return kind
  }
}

/** Styles and the script that starts the app stand in the document, so that nothing has to be fetched before the first paint. */
function documentKind(modules: BuiltModules, module: string | null, site: SiteConfig): DocumentKind {
  const css = modules.css(module)
  // Code that comes later links to the styles that it stands on, unless a link is there. Those in the document are not to be fetched
  // again, nor to come after others once more: no browser fetches styles of this type.
  const styleLinks = toHtml(
    modules.styles(module).map((href) => h('link', { rel: 'stylesheet', type: 'text/plain', href })),
    { closeSelfClosing: true },
  )
  const { boot } = modules
  const opening = toHtml(h('html', { lang: site.language })).replace('</html>', '')
  const beforeHead = `<!doctype html>${opening}<head>${toHtml(
    [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ],
    { closeSelfClosing: true },
  )}`
  const afterHead = `<link rel="icon" href="/favicon.svg" type="image/svg+xml" /><link rel="apple-touch-icon" href="/icons/192.png" /><link rel="manifest" href="/manifest.webmanifest" />${feedLinks(site.name)}<style>${css}</style>${styleLinks}<script data-modules="${modules.scripts(module).join(' ')}" data-fonts="${modules.fonts.join(' ')}">${boot}</script></head><body><div id="root">`
  return {
    policyFor: (isHttps) => contentPolicy({ scripts: [boot], styles: [css], isHttps }),
    html: ({ head, markup, data }) =>
      `${beforeHead}${headMarkup(head)}${afterHead}${markup}</div><script type="application/json" id="served">${scriptSafe(data)}</script></body></html>`,
  }
}

/** Where readers of feeds find them. */
function feedLinks(name: string): string {
  const link = (type: string, format: string, href: string) =>
    h('link', { rel: 'alternate', type, title: `${name} (${format})`, href })
  return toHtml(
    [
      link('application/feed+json', 'JSON Feed', '/feed.json'),
      link('application/atom+xml', 'Atom', '/feed.xml'),
    ],
    { closeSelfClosing: true },
  )
}
