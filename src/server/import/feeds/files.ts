import type { Attachment } from '../../../contract/article.ts'
import type { Block } from '../../../contract/blocks.ts'
import type { Picture } from '../../../contract/picture.ts'
import { fileName } from '../../text/fileName.ts'
import { playerFor } from '../markup/players.ts'
import { mediaTypeOf } from '../mediaTypes.ts'
import { bareFile, webAddress } from './addresses.ts'
import type { FeedFile } from './entry.ts'
import { leadingPicture } from './pictures.ts'

/** A file at an absolute address, with a media type of its own or that of its ending. */
export type WebFile = FeedFile & { mediaType: string; kind: 'image' | 'audio' | 'video' | 'other' }

type Parts = { body: Block[]; picture?: Picture; attachments: Attachment[] }

/** What becomes of the files that an entry names beside its text: the leading picture, players at the end of the body, the
 * rest to open. What the body holds already does not come twice. */
export function withFiles(body: Block[], files: readonly FeedFile[], base: string | undefined): Parts {
  const web = files.flatMap((file) => webFile(file, base))
  const { picture, rest } = leadingPicture(body, web)
  const held = new Set(addressesIn(body).map(bareFile))
  const players: Block[] = []
  for (const player of web.flatMap((file) => playerOf(file))) {
    const key = bareFile(addressOf(player))
    if (!held.has(key)) players.push(player)
    held.add(key)
  }
  const others = web.filter((file) => file.kind === 'other' && !file.isMedia && !playerFor(file.url))
  return {
    body: [...rest, ...players],
    ...(picture && { picture }),
    attachments: others.map(attachmentOf),
  }
}

function webFile(file: FeedFile, base: string | undefined): WebFile[] {
  const url = webAddress(file.url, base)
  if (url === undefined) return []
  const told = file.mediaType
    ?.trim()
    .toLowerCase()
    .replace(/\s*;.*$/s, '')
  const isTold =
    told !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(told) && told !== 'application/octet-stream'
  const mediaType = isTold ? told : mediaTypeOf(url)
  const [, kind = 'other'] =
    /^(image|audio|video)(?:\/|$)/.exec(file.medium?.toLowerCase() ?? mediaType) ?? []
  return [{ ...file, url, mediaType, kind: kind as WebFile['kind'] }]
}

type Player = Extract<Block, { type: 'media' | 'embed' }>

function playerOf({ url, kind, mediaType, name }: WebFile): Player[] {
  const player = kind === 'video' || mediaType.includes('shockwave') ? playerFor(url) : undefined
  if (player) return [{ type: 'embed', ...player, title: name ?? player.provider }]
  const isPlayable = (kind === 'audio' || kind === 'video') && !mediaType.includes('shockwave')
  return isPlayable ? [{ type: 'media', kind, src: url }] : []
}

function addressOf(player: Player): string {
  return player.type === 'media' ? player.src : player.url
}

/** The addresses of the players in blocks, however deep. */
function addressesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'media' || block.type === 'embed') return addressOf(block)
    if (block.type === 'quote') return addressesIn(block.body)
    return block.type === 'list' ? addressesIn(block.items.flat()) : []
  })
}

function attachmentOf({ url, name, mediaType, bytes }: WebFile): Attachment {
  const isSize = bytes !== undefined && Number.isSafeInteger(bytes) && bytes > 0
  return { url, name: name?.trim() || fileName(url), mediaType, ...(isSize && { bytes }) }
}
