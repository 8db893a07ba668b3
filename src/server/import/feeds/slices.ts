import type { Outline, Slice } from './outline.ts'

const nameOfChannel = { rss: 'channel', rdf: undefined, atom: undefined } as const

/** A feed with this one entry, so that an entry that is not well-formed does not take the others with it. */
export function feedWith(xml: string, slice: Slice, outline: Outline): string {
  const text = xml.slice(slice.start, slice.end)
  const [, name = 'item'] = /^<([^\s/>]+)/.exec(text) ?? []
  const isClosed = text.endsWith('/>') || /<\/[^<>]+>$/.test(text)
  // Only those that it uses: each entry brings its own.
  const used = text.toLowerCase()
  const namespaces = Object.entries(outline.namespaces).filter(([attribute]) =>
    used.includes(`${attribute.slice('xmlns:'.length).toLowerCase()}:`),
  )
  return inRoot(
    `${text}${isClosed ? '' : `</${name}>`}`,
    { ...outline, namespaces: Object.fromEntries(namespaces) },
    nameOfChannel[outline.format],
  )
}

/** The feed without its entries. */
export function feedWithout(xml: string, outline: Outline): string {
  let rest = ''
  let from = outline.contentStart
  for (const { start, end } of outline.entries) {
    rest += xml.slice(from, start)
    from = end
  }
  const last = xml.slice(from, outline.contentEnd).replace(/<\/[^<>]*>\s*$/, '')
  return inRoot(rest + last, outline, undefined)
}

function inRoot(
  content: string,
  { format, rootName, namespaces }: Outline,
  channel: string | undefined,
): string {
  const attributes = Object.entries({ ...forPrefix(rootName, format), ...namespaces })
    .map(([name, value]) => ` ${name}="${value.replace(/[&"<]/g, (c) => `&#${c.charCodeAt(0)};`)}"`)
    .join('')
  const inside = channel === undefined ? content : `<${channel}>${content}</${channel}>`
  return `<${rootName} version="2.0"${attributes}>${inside}</${rootName}>`
}

/** A prefix that nothing declares means what its root means. */
function forPrefix(rootName: string, format: Outline['format']): Record<string, string> {
  const [prefix, local] = rootName.split(':')
  if (local === undefined || format === 'rss') return {}
  const uri =
    format === 'atom' ? 'http://www.w3.org/2005/Atom' : 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  return { [`xmlns:${prefix}`]: uri }
}
