import { textFromMarkup } from '../markup/markup.ts'
import { alone, figure, figuresOf, isPicture, media, player, type Surroundings } from './html.ts'

type Attributes = ReadonlyMap<string, string>
type Shortcode = { attributes: Attributes; content: string; around: Surroundings }

/** Shortcodes with what they become. */
const known: Readonly<Record<string, (shortcode: Shortcode) => string>> = {
  caption,
  wp_caption: caption,
  gallery: ({ attributes, around }) => figuresOf(galleryIds(attributes, around), around),
  embed: (shortcode) => playerOf(shortcode, ''),
  youtube: (shortcode) => playerOf(shortcode, 'https://www.youtube.com/watch?v='),
  vimeo: (shortcode) => playerOf(shortcode, 'https://vimeo.com/'),
  video: ({ attributes }) => mediaOf('video', attributes, ['src', 'mp4', 'm4v', 'webm', 'ogv']),
  audio: ({ attributes }) => mediaOf('audio', attributes, ['src', 'mp3', 'm4a', 'ogg', 'wav']),
  vc_single_image: ({ attributes, around }) => figuresOf(listed(attributes.get('image')), around),
  vc_gallery: ({ attributes, around }) => figuresOf(listed(attributes.get('images')), around),
  vc_custom_heading: ({ attributes }) => heading(attributes.get('text')),
  av_heading: ({ attributes }) => heading(attributes.get('heading')),
  vc_video: (shortcode) => playerOf(shortcode, ''),
  et_pb_video: (shortcode) => playerOf(shortcode, ''),
  fusion_youtube: (shortcode) => playerOf(shortcode, 'https://www.youtube.com/watch?v='),
  // Encoded markup, scripts and forms: nothing to read.
  vc_raw_html: () => '',
  vc_raw_js: () => '',
  fusion_code: () => '',
  playlist: () => '',
  'contact-form-7': () => '',
}

/** Those that may have content of their own. What wraps a post's text is no such one: only its brackets go. */
const enclosing: readonly string[] = [
  ...['caption', 'wp_caption', 'embed', 'youtube', 'vimeo'],
  ...['vc_raw_html', 'vc_raw_js', 'fusion_code', 'fusion_youtube'],
]

const names = [...Object.keys(known), '(?:vc|et_pb|fusion|av)_\\w+', 'elementor[\\w-]*'].join('|')
// As in WordPress, attributes end at the first bracket; those of an escaped one are shown.
const opening = `\\[(?<name>${names})(?![\\w-])(?<attributes>[^\\[\\]]*)\\]`
const shortcode = `\\[\\[(?<escaped>/?[a-z][\\w-]*(?:[\\s/=][^\\[\\]]*)?\\])\\]|${opening}|\\[/(?:${names})\\]`

/** The markup with its shortcodes made into markup. Text in brackets that is none stays. */
export function expandShortcodes(markup: string, around: Surroundings): string {
  const shapes = new RegExp(shortcode, 'g')
  const contentFrom = contentFinder(markup)
  let expanded = ''
  let at = 0
  for (let match = shapes.exec(markup); match; match = shapes.exec(markup)) {
    const { escaped, name, attributes = '' } = match.groups ?? {}
    expanded += markup.slice(at, match.index)
    at = shapes.lastIndex
    if (escaped !== undefined) expanded += `[${escaped}`
    const expand = name === undefined ? undefined : known[name]
    if (name === undefined || !expand) continue
    const enclosed = enclosing.includes(name) ? contentFrom(name, at) : undefined
    expanded += expand({ attributes: attributesOf(attributes), content: enclosed?.content ?? '', around })
    if (enclosed) at = enclosed.end
    shapes.lastIndex = at
  }
  return expanded + markup.slice(at)
}

/** Finds what stands between a place and the end of a shortcode, unless the next of its name begins before. Each end is
 * looked for once, however many begin before it. */
function contentFinder(markup: string) {
  const ends = new Map<string, number>()
  return (name: string, from: number): { content: string; end: number } | undefined => {
    const tag = `[/${name}]`
    let end = ends.get(name) ?? -1
    if (end < from) {
      const found = markup.indexOf(tag, from)
      end = found === -1 ? Number.POSITIVE_INFINITY : found
      ends.set(name, end)
    }
    if (end === Number.POSITIVE_INFINITY) return undefined
    const next = markup.indexOf(`[${name}`, from)
    if (next !== -1 && next < end) return undefined
    return { content: markup.slice(from, end), end: end + tag.length }
  }
}

function attributesOf(text: string): Attributes {
  const straight = text.replace(/\/\s*$/, '').replace(/&#82(?:20|21|43);|&quot;|[“”″]/g, '"')
  const found = new Map<string, string>()
  for (const [, name = '', ...values] of straight.matchAll(
    /(?:([\w-]*)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(\S+))/g,
  )) {
    const value = values.find((value) => value !== undefined) ?? ''
    // [youtube=https://…] and [vimeo 123] name nothing.
    found.set(name || 'src', value)
  }
  return found
}

function caption({ attributes, content }: Shortcode): string {
  const picture = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i.exec(content)
  const old = attributes.get('caption') ?? ''
  if (!picture) return `${content} ${old}`.trim() && alone(`${content} ${old}`)
  const words = content.slice(0, picture.index) + content.slice(picture.index + picture[0].length)
  return figure(picture[0], words.trim() === '' ? old : words)
}

function galleryIds(attributes: Attributes, { own, file }: Surroundings): readonly string[] {
  const named = attributes.get('ids') ?? attributes.get('include')
  if (named !== undefined) return listed(named)
  const without = listed(attributes.get('exclude'))
  return own.filter((id) => {
    const found = file(id)
    return found !== undefined && isPicture(found) && !without.includes(id)
  })
}

function listed(ids = ''): string[] {
  return ids.match(/\d+/g) ?? []
}

function playerOf({ attributes, content }: Shortcode, base: string): string {
  const named = ['url', 'link', 'src', 'id'].map((name) => attributes.get(name)).find(Boolean)
  const value = textFromMarkup(named ?? content).trim()
  return player(/^https?:/i.test(value) || value === '' ? value : `${base}${value}`)
}

function mediaOf(kind: 'audio' | 'video', attributes: Attributes, sources: readonly string[]): string {
  const src = sources.map((name) => attributes.get(name)).find(Boolean)
  return src === undefined ? '' : media(kind, textFromMarkup(src), attributes.get('poster'))
}

function heading(text = ''): string {
  return text.trim() === '' ? '' : alone(`<h2>${text}</h2>`)
}
