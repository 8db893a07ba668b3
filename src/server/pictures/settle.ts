import { isDeepStrictEqual } from 'node:util'
import type { Block } from '../../contract/blocks.ts'
import type { Picture } from '../../contract/picture.ts'
import type { Candidate, KeptPicture } from '../store/store.ts'
import { isFetchable, isSiteRelative, originName, pictureInWords } from './origins.ts'

type Article = Candidate['article']

/** What has come of an article's pictures; `missing` names the origins of those that cannot be had. */
export type Settled = { article: Article; missing: string[] }

/** Gives every picture of an article the place where it is kept. One that cannot be had stays where its size is known, else
 * its words stay, with a link to its origin. Rejects with what `keep` rejects with. */
export async function settlePictures(
  article: Article,
  keep: (src: string) => Promise<KeptPicture | undefined>,
): Promise<Settled> {
  const missing = new Set<string>()

  const settled = async (picture: Picture): Promise<Picture | null> => {
    const { src, width, height, variants: _, placeholder: __, ...words } = picture
    if (isSiteRelative(src)) return picture
    const kept = isFetchable(src) ? await keep(src) : undefined
    if (kept) return { ...words, ...kept }
    missing.add(originName(src))
    return /^https?:/i.test(src) && width > 0 && height > 0 ? picture : null
  }

  const settledBlocks = async (blocks: readonly Block[]): Promise<Block[]> => {
    const done: Block[] = []
    for (const block of blocks) done.push(...(await settledBlock(block)))
    return done
  }

  const settledBlock = async (block: Block): Promise<Block[]> => {
    if (block.type === 'picture') {
      const { type, ...picture } = block
      const found = await settled(picture)
      return found ? [{ type, ...found }] : pictureInWords(picture)
    }
    if (block.type === 'quote') return [{ ...block, body: await settledBlocks(block.body) }]
    if (block.type === 'list') {
      const items: Block[][] = []
      for (const item of block.items) items.push(await settledBlocks(item))
      return [{ ...block, items }]
    }
    return [block]
  }

  /** The body below a leading picture that cannot stay one: its words head the text, which may begin with them already. */
  const bodyAfter = async (leading: Picture, body: readonly Block[]): Promise<Block[]> => {
    const [first, ...others] = body
    if (first?.type === 'picture' && first.src === leading.src)
      return settledBlocks([withWords(first, leading), ...others])
    const words = pictureInWords(leading)
    const done = await settledBlocks(body)
    return isDeepStrictEqual(done.slice(0, words.length), words) ? done : [...words, ...done]
  }

  const { picture: leading, body, ...rest } = article
  const picture = leading && (await settled(leading))
  if (!leading || picture) {
    const settledArticle = { ...rest, ...(picture && { picture }), body: await settledBlocks(body) }
    return { article: withoutRepetition(settledArticle), missing: [...missing] }
  }
  return { article: { ...rest, body: await bodyAfter(leading, body) }, missing: [...missing] }
}

/** The same where nothing is fetched, for a report of what would come in. */
export function settleWithoutFetching(article: Article): Promise<Settled> {
  return settlePictures(article, async () => undefined)
}

/** A text that begins with the leading picture shows it once, with the words of both. */
function withoutRepetition(article: Article): Article {
  const { picture, body } = article
  const [first, ...others] = body
  if (!picture || first?.type !== 'picture' || first.src !== picture.src) return article
  return { ...article, picture: withWords(picture, first), body: others }
}

/** The picture, with the words of the other where it has none itself. */
function withWords<Shown extends Picture>(picture: Shown, other: Picture): Shown {
  const { alt, caption = other.caption, credit = other.credit } = picture
  return { ...picture, alt: alt || other.alt, ...(caption && { caption }), ...(credit && { credit }) }
}
