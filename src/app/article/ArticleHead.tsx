import { Link } from 'react-router'
import type { Article } from '../../contract/article.ts'
import { dateline } from '../../strings/format.ts'
import { useLanguage } from '../features/language/LanguageContext.tsx'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import styles from './ArticleHead.module.css'
import { Dateline } from './Dateline.tsx'
import { InlineText } from './InlineText.tsx'
import { PictureFigure } from './PictureFigure.tsx'

/** Dateline, title, lead and leading picture. */
export function ArticleHead({ article }: { article: Article }) {
  const { timeZone, language: site } = useSite()
  const { language, strings } = useLanguage()
  return (
    <header className={styles.head}>
      <p className={styles.dateline} lang={language}>
        <Dateline instant={article.publishedAt} />
        {article.section && (
          <Link to={paths.section(article.section.id)} lang={site}>
            {article.section.name}
          </Link>
        )}
      </p>
      <h1>{article.title}</h1>
      {article.lead && (
        <p className={styles.lead}>
          <InlineText text={article.lead} />
        </p>
      )}
      {(article.authors.length > 0 || article.updatedAt) && (
        <p className={styles.facts} lang={language}>
          {article.authors.length > 0 && (
            <span>{strings.article.authors(new Intl.ListFormat(language).format(article.authors))}</span>
          )}
          {article.updatedAt && (
            <span>
              {strings.article.updated(dateline(article.updatedAt, timeZone, strings.common.weekdays))}
            </span>
          )}
        </p>
      )}
      {article.picture && <PictureFigure picture={article.picture} isLead />}
    </header>
  )
}
