import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import { useStrings } from '../language/LanguageContext.tsx'
import { useCountView } from './useCountView.ts'
import styles from './ViewCount.module.css'

/** «Lượt xem: 1.376»; pressed, it tells how views are counted, which is told anyway where nothing can be pressed. Counts the
 * reader's own while it stands. */
export function ViewCount({ articleId }: { articleId: string }) {
  const waiting = useCountView(articleId)
  const { article, common } = useStrings()
  const { data, isError } = useQuery(queries.engagement(useApi(), articleId))
  const [isOpen, setOpen] = useState(false)
  const ruleId = useId()

  const count = (
    <>
      {article.views} <span className={styles.count}>{data && common.number(data.views)}</span>
      {isError && !data && article.viewsUnknown}
    </>
  )
  return (
    <div className={styles.views}>
      <button
        type="button"
        data-needs-script
        aria-expanded={isOpen}
        aria-controls={ruleId}
        onClick={() => setOpen(!isOpen)}
      >
        {count}
      </button>
      <noscript>
        <p className={styles.plain}>{count}</p>
      </noscript>
      {waiting && <p>{waiting}</p>}
      <p id={ruleId} hidden={!isOpen} data-shown-without-script>
        {article.viewsRule}
      </p>
    </div>
  )
}
