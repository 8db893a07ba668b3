import { InlineText } from '../../article/InlineText.tsx'
import { useSite } from '../site/useSite.ts'
import styles from './ImprintText.module.css'
import { linkAddresses } from './linkAddresses.ts'

/** A paragraph of the imprint: its lines as they were written, its addresses as links. */
export function ImprintText({ paragraph }: { paragraph: string }) {
  return (
    <p className={styles.paragraph} lang={useSite().language}>
      <InlineText text={linkAddresses(paragraph)} />
    </p>
  )
}
