import type { Cell, TableBlock } from '../../contract/blocks.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Body.module.css'
import { InlineText, keyOf } from './InlineText.tsx'

/** A table that scrolls sideways by itself where it is wider than the column, by keys too. */
export function Table({ block }: { block: TableBlock }) {
  const { article } = useStrings()
  return (
    <section className={styles.scroller} aria-label={article.tableScroll} tabIndex={0}>
      <table>
        {block.caption && (
          <caption>
            <InlineText text={block.caption} />
          </caption>
        )}
        {block.head.length > 0 && (
          <thead>
            <Rows rows={block.head} scope="col" />
          </thead>
        )}
        <tbody>
          <Rows rows={block.rows} scope="row" />
        </tbody>
      </table>
    </section>
  )
}

function Rows({ rows, scope }: { rows: readonly Cell[][]; scope: 'col' | 'row' }) {
  return rows.map((cells, place) => (
    <tr key={keyOf(place)}>
      {cells.map((cell, column) => (
        <CellView key={keyOf(column)} cell={cell} scope={scope} />
      ))}
    </tr>
  ))
}

function CellView({ cell, scope }: { cell: Cell; scope: 'col' | 'row' }) {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan }
  const text = <InlineText text={cell.text} />
  return cell.header ? (
    <th scope={scope} {...spans}>
      {text}
    </th>
  ) : (
    <td {...spans}>{text}</td>
  )
}
