import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useApi } from '../../api/ApiContext.ts'
import { queries } from '../../api/queries.ts'
import { useStrings } from '../language/LanguageContext.tsx'
import { useCountView } from './useCountView.ts'
import styles from './ViewCount.module.css'

/** «Lượt xem: 1.376»; pressed, it tells how views are counted. Counts the reader's own while it stands. */
export function ViewCount({ articleId }: { articleId: string }) {
  useCountView(articleId)
  const { article, common } = useStrings()
  const { data, isError } = useQuery(queries.engagement(useApi(), articleId))
  const [isOpen, setOpen] = useState(false)
  const ruleId = useId()

  return (
    <div className={styles.views}>
      <button type="button" aria-expanded={isOpen} aria-controls={ruleId} onClick={() => setOpen(!isOpen)}>
        {article.views} <span className={styles.count}>{data && common.number(data.views)}</span>
        {isError && !data && article.viewsUnknown}
      </button>
      <p id={ruleId} hidden={!isOpen}>
        {article.viewsRule}
      </p>
    </div>
  )
}
