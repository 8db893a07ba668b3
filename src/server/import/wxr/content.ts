import type { Block } from '../../../contract/blocks.ts'
import { blocksFromMarkup } from '../markup/markup.ts'
import type { WordShare } from '../reading.ts'
import { expandBlocks, isBlockMarkup } from './blocks.ts'
import type { Library } from './library.ts'
import { expandShortcodes } from './shortcodes.ts'

/** The blocks of a post's content, of the block editor or the classic one, and the ids of files and reusable blocks that it
 * names and the export does not have. Throws HostileMarkup. */
export function contentOf(
  content: string,
  { files, blocks }: Library,
  { own, baseUrl }: { own: readonly string[]; baseUrl: string | undefined },
): { body: Block[]; words: WordShare; missing: Set<string> } {
  const missing = new Set<string>()
  const found = <Value>(values: ReadonlyMap<string, Value>, id: string): Value | undefined => {
    const value = values.get(id)
    if (value === undefined && id !== '') missing.add(id)
    return value
  }
  const around = {
    own,
    file: (id: string) => found(files, id),
    reusable: (id: string) => found(blocks, id),
  }
  const isOfBlocks = isBlockMarkup(content)
  const plain = isOfBlocks ? expandBlocks(content, around) : content
  const markup = expandShortcodes(plain.replace(/<!--nextpage-->/g, '\n\n'), around)
  return {
    ...blocksFromMarkup(markup, { baseUrl, newlines: isOfBlocks ? 'space' : 'paragraphs' }),
    missing,
  }
}
