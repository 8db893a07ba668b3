import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, MediaBlock } from '../../contract/blocks.ts'
import type { Absolute } from '../pageAddresses.ts'
import { inlineElement, inlineHtml } from './inlineHtml.ts'
import { pictureHtml } from './pictureHtml.ts'
import { tableHtml } from './tableHtml.ts'

/** Blocks as HTML nodes, one for each; what is text in them is text in these, and every address absolute. */
export function blockNodes(blocks: readonly Block[], absolute: Absolute): ElementContent[] {
  return blocks.map((block) => blockNode(block, absolute))
}

function blockNode(block: Block, absolute: Absolute): Element {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, inlineHtml(block.text, absolute))
    case 'heading':
      return h(`h${block.level}`, {}, inlineHtml(block.text, absolute))
    case 'picture':
      return pictureHtml(block, absolute)
    case 'list': {
      const items = block.items.map((item) => h('li', {}, blockNodes(item, absolute)))
      return block.ordered ? h('ol', { start: block.start }, items) : h('ul', {}, items)
    }
    case 'quote':
      return h('blockquote', {}, [
        ...blockNodes(block.body, absolute),
        block.cite && h('footer', {}, h('cite', {}, inlineHtml(block.cite, absolute))),
      ])
    case 'table':
      return tableHtml(block, absolute)
    case 'preformatted':
      return h('pre', {}, block.text)
    case 'rule':
      return h('hr')
    case 'media':
      return mediaHtml(block, absolute)
    case 'embed':
      // A player would load from elsewhere before anyone pressed it.
      return h('p', {}, h('a', { href: block.url }, block.title || block.provider))
  }
}

function mediaHtml({ kind, src, poster, caption }: MediaBlock, absolute: Absolute): Element {
  const common = { controls: true, preload: 'none', src: absolute(src) }
  return h('figure', {}, [
    kind === 'audio' ? h('audio', common) : h('video', { ...common, poster: poster && absolute(poster) }),
    inlineElement('figcaption', caption, absolute),
  ])
}
