import { mediaTypeOf } from '../mediaTypes.ts'
import type { SourceText } from '../reading.ts'
import { HostileXml } from '../xml/guardedXml.ts'
import { entriesOf, type Item } from './entries.ts'

/** A file of an export's media library. Sizes are 0 where the export does not say them. */
export type MediaFile = {
  url: string
  title: string
  /** May be markup. */
  caption: string
  alt: string
  mediaType: string
  width: number
  height: number
}

/** What posts refer to and may find anywhere in the export. */
export type Library = {
  /** Names to show by login. */
  authors: ReadonlyMap<string, string>
  files: ReadonlyMap<string, MediaFile>
  /** The ids of the files that were uploaded to a post, by the post's id. */
  filesOf: ReadonlyMap<string, readonly string[]>
  /** The markup of reusable blocks by id. */
  blocks: ReadonlyMap<string, string>
}

const fields = [
  'title',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_id',
  'wp:post_parent',
  'wp:post_type',
  'wp:attachment_url',
]
const meta = ['_wp_attachment_image_alt', '_wp_attachment_metadata']

/** Reads an export for what its posts refer to; where it is broken, what stands before. */
export async function libraryOf(source: SourceText): Promise<Library> {
  const library = { authors: new Map(), files: new Map(), filesOf: new Map(), blocks: new Map() }
  try {
    for await (const entry of entriesOf(source.pieces(), { fields, meta })) {
      if ('author' in entry) library.authors.set(kept(entry.author.login), kept(entry.author.name))
      else addItem(library, entry.item)
    }
  } catch (error) {
    // Whoever reads the posts meets it at the same place, and has them before it.
    if (!(error instanceof HostileXml)) throw error
  }
  return library
}

type Growing = {
  files: Map<string, MediaFile>
  filesOf: Map<string, string[]>
  blocks: Map<string, string>
}

function addItem({ files, filesOf, blocks }: Growing, { fields, meta }: Item): void {
  const type = fields.get('wp:post_type')
  const field = (name: string) => kept(fields.get(name)?.trim() ?? '')
  if (type === 'wp_block') blocks.set(field('wp:post_id'), field('content:encoded'))
  if (type !== 'attachment') return

  const id = field('wp:post_id')
  const url = field('wp:attachment_url')
  const [, width, height] = size.exec(meta.get('_wp_attachment_metadata') ?? '') ?? []
  files.set(id, {
    url,
    title: field('title'),
    caption: field('excerpt:encoded'),
    alt: kept(meta.get('_wp_attachment_image_alt')?.trim() ?? ''),
    mediaType: mediaTypeOf(url),
    width: Number(width ?? 0),
    height: Number(height ?? 0),
  })
  const parent = field('wp:post_parent')
  const siblings = filesOf.get(parent)
  if (siblings) siblings.push(id)
  else if (parent !== '' && parent !== '0') filesOf.set(parent, [id])
}

/** The whole picture's size in PHP's serialized form; its smaller copies follow. */
const size = /^a:\d+:\{s:5:"width";i:(\d+);s:6:"height";i:(\d+);/

/** A copy of its own: what is cut out of a long text keeps the whole of it in memory. */
function kept(text: string): string {
  return Buffer.from(text).toString()
}
