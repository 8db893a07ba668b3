import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { dayOf } from '../../contract/instant.ts'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { ArticleEnd } from '../article/ArticleEnd.tsx'
import { ArticleHead } from '../article/ArticleHead.tsx'
import { Body } from '../article/Body.tsx'
import { Neighbours } from '../article/Neighbours.tsx'
import { DaySearch } from '../features/days/DaySearch.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { RatingPanel } from '../features/rating/RatingPanel.tsx'
import { useContentLanguage } from '../features/site/useContentLanguage.ts'
import { useSite } from '../features/site/useSite.ts'
import { ToolBar } from '../features/tools/ToolBar.tsx'
import { ViewCount } from '../features/views/ViewCount.tsx'
import { Part } from '../shell/Part.tsx'
import styles from './ArticlePage.module.css'

/** An article, its parts in the order of the page that it all began with: dateline, title, lead, picture, text, source,
 * views, other days, stars; then where to read on. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const { data: article } = useSuspenseQuery(queries.article(useApi(), id))
  const { timeZone } = useSite()
  usePageTitle(article.title)

  return (
    // Begins anew with each article: what was pressed or failed in one says nothing of the next.
    <div key={id} className={styles.page}>
      <article lang={useContentLanguage(article.language)}>
        <ArticleHead article={article} />
        <Part>
          <Body blocks={article.body} />
        </Part>
        <Part>
          <ArticleEnd article={article} />
        </Part>
      </article>
      <div className={styles.widgets}>
        <Part>
          <ViewCount articleId={id} />
        </Part>
        <Part>
          <DaySearch day={dayOf(article.publishedAt, timeZone)} />
        </Part>
        <Part>
          <RatingPanel articleId={id} />
        </Part>
        <Part>
          <ToolBar article={article} />
        </Part>
      </div>
      <Part>
        <Neighbours article={article} />
      </Part>
    </div>
  )
}
