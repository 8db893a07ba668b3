import { type ComponentType, useEffect, useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { loadCode } from '../../api/loadCode.ts'
import { BeforeText } from '../history/BeforeText.tsx'
import { acceptChange, changedSince, readArticles } from '../history/readArticles.ts'
import { useDeviceList } from '../saved/useDeviceList.ts'
import type { ChangeNoticeProps } from './ChangeNotice.tsx'

/** Says above the text that the article was changed since this reader read it. The code that says so comes where it was. */
export function ChangedSince({ article }: { article: ArticlePage }) {
  const known = useDeviceList(readArticles).find(({ id }) => id === article.id)
  const since = known && changedSince(known, article)
  const [Notice, setNotice] = useState<ComponentType<ChangeNoticeProps>>()
  const isWanted = since !== undefined

  useEffect(() => {
    if (!isWanted) return
    loadCode(() => import('./ChangeNotice.tsx')).then(
      (module) => setNotice(() => module.ChangeNotice),
      // The text is what it is now, and can be read.
      () => {},
    )
  }, [isWanted])

  if (since === undefined || !Notice) return null
  return (
    <BeforeText>
      <Notice article={article} since={since} onHide={() => acceptChange(article)} />
    </BeforeText>
  )
}
