import { alone, figure, figuresOf, player, type Surroundings } from './html.ts'

/** The comment that begins or ends a block of the block editor (Gutenberg). */
type Delimiter = {
  name: string
  kind: 'opening' | 'closing' | 'void'
  attributes: Readonly<Record<string, unknown>>
  start: number
  end: number
}

export function isBlockMarkup(markup: string): boolean {
  return markup.includes('<!-- wp:')
}

/** The markup with those blocks that say more in their comment than in their markup made plain: galleries, players and
 * reusable blocks. `reusable` answers the markup of one by its id. */
export function expandBlocks(
  markup: string,
  around: Surroundings & { reusable(id: string): string | undefined },
): string {
  const used = new Set<string>()
  const expand = (markup: string): string => {
    const delimiters = [...delimitersOf(markup)]
    let expanded = ''
    let at = 0
    for (const [index, opening] of delimiters.entries()) {
      if (opening.start < at || opening.kind === 'closing') continue
      const closing = delimiters[index + 1]
      const isClosed = closing?.kind === 'closing' && closing.name === opening.name
      const inner = isClosed ? markup.slice(opening.end, closing.start) : ''
      expanded += markup.slice(at, opening.start)
      at = isClosed ? closing.end : opening.end
      if (opening.name === 'block') {
        // Once in a post: it may name itself.
        const id = String(opening.attributes.ref ?? '')
        if (!used.has(id)) {
          used.add(id)
          expanded += expand(around.reusable(id) ?? '')
        }
      } else if (opening.name === 'gallery') expanded += gallery(inner, opening.attributes, around)
      else expanded += embed(inner, opening.attributes)
    }
    return expanded + markup.slice(at)
  }
  return expand(markup)
}

const expandable = /^(?:gallery|block|embed|core-embed\/[\w-]+)$/

function* delimitersOf(markup: string): Generator<Delimiter> {
  for (let start = markup.indexOf('<!--'); start !== -1; ) {
    const end = markup.indexOf('-->', start)
    if (end === -1) return
    const comment = markup.slice(start + 4, end).trim()
    const [, slash, name = '', json, isVoid] =
      /^(\/?)wp:([a-z][a-z0-9/-]*[a-z0-9])(?:\s+(\{.*\}))?\s*(\/?)$/s.exec(comment) ?? []
    if (expandable.test(name)) {
      const kind = slash ? 'closing' : isVoid ? 'void' : 'opening'
      yield { name, kind, attributes: attributesOf(json), start, end: end + 3 }
    }
    start = markup.indexOf('<!--', end)
  }
}

function attributesOf(json = '{}'): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

const figcaption = /<figcaption\b([^<>]*)>((?:(?!<figcaption)[\s\S])*?)<\/figcaption>/gi

/** Each picture a figure of its own, with the caption of the gallery, or else that of its file. */
function gallery(markup: string, { ids }: Delimiter['attributes'], around: Surroundings): string {
  const pictures = [...markup.matchAll(/<img\b[^<>]*>/gi)]
  if (pictures.length === 0) return figuresOf(Array.isArray(ids) ? ids.map(String) : [], around)
  let rest = ''
  const figures = pictures.map(({ 0: picture, index }, position) => {
    const after = markup.slice(index + picture.length, pictures[position + 1]?.index)
    const captions = [...after.matchAll(figcaption)]
    const [own] = captions.filter(([, attributes = '']) => !attributes.includes('blocks-gallery-caption'))
    rest += captions
      .filter((caption) => caption !== own)
      .map(([, , words = '']) => `<p>${words}</p>`)
      .join('')
    const id = /\bdata-id="(\d+)"|\bwp-image-(\d+)/.exec(picture)
    return figure(picture, own?.[2] ?? around.file(id?.[1] ?? id?.[2] ?? '')?.caption ?? '')
  })
  return figures.join('') + alone(rest)
}

function embed(markup: string, { url }: Delimiter['attributes']): string {
  const address = typeof url === 'string' ? url : (/https?:\/\/[^\s<>"]+/.exec(markup)?.[0] ?? '')
  const [[, , words = ''] = []] = markup.matchAll(figcaption)
  return player(address) + alone(words && `<p>${words}</p>`)
}
