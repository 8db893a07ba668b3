import type { Block, ListBlock, MediaBlock, QuoteBlock } from '../../contract/blocks.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Body.module.css'
import { Embed } from './Embed.tsx'
import { InlineText, keyOf } from './InlineText.tsx'
import { PictureFigure } from './PictureFigure.tsx'
import { Table } from './Table.tsx'

/** Blocks one after the other, in a body, a quote or a list item. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, place) => <BlockView key={keyOf(place)} block={block} />)
}

/** One block of an article, by its type. */
function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <InlineText text={block.text} />
        </Heading>
      )
    }
    case 'picture':
      return <PictureFigure picture={block} />
    case 'list':
      return <List block={block} />
    case 'quote':
      return <Quote block={block} />
    case 'table':
      return <Table block={block} />
    case 'preformatted':
      return <Preformatted text={block.text} />
    case 'rule':
      return <hr />
    case 'media':
      return <Media block={block} />
    case 'embed':
      return <Embed block={block} />
  }
}

function List({ block }: { block: ListBlock }) {
  const items = block.items.map((item, place) => (
    <li key={keyOf(place)}>
      <Blocks blocks={item} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}

function Quote({ block }: { block: QuoteBlock }) {
  return (
    <blockquote>
      <Blocks blocks={block.body} />
      {block.cite && (
        <footer>
          <InlineText text={block.cite} />
        </footer>
      )}
    </blockquote>
  )
}

/** Wider than the column it scrolls by itself, by keys too. */
function Preformatted({ text }: { text: string }) {
  const { article } = useStrings()
  return (
    <section className={styles.scroller} aria-label={article.preformattedScroll} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  )
}

function Media({ block }: { block: MediaBlock }) {
  return (
    <figure>
      {block.kind === 'audio' ? (
        <audio controls preload="none" src={block.src} />
      ) : (
        <video controls preload="none" src={block.src} poster={block.poster} />
      )}
      {block.caption && (
        <figcaption>
          <InlineText text={block.caption} />
        </figcaption>
      )}
    </figure>
  )
}
