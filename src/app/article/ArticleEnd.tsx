import { Link } from 'react-router'
import type { Article, Attachment } from '../../contract/article.ts'
import { useLanguage, useStrings } from '../features/language/LanguageContext.tsx'
import { paths } from '../paths.ts'
import styles from './ArticleEnd.module.css'
import { useIsOurs } from './useIsOurs.ts'

/** What stands under the text: attachments, topics, and last the source. */
export function ArticleEnd({ article }: { article: Article }) {
  const { language, strings } = useLanguage()
  // A portal that moved here keeps its own addresses, which lead back to this page.
  const leadsHere = useIsOurs(article.originalUrl)
  return (
    <footer className={styles.end} lang={language}>
      {article.attachments.length > 0 && <Attachments attachments={article.attachments} />}
      {article.tags.length > 0 && (
        <nav aria-label={strings.article.tags} className={styles.tags}>
          <ul>
            {article.tags.map((tag) => (
              <li key={tag}>
                <Link to={paths.search({ tag })}>{tag}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {article.source && <p className={styles.source}>{strings.article.source(article.source)}</p>}
      {article.originalUrl && !leadsHere && (
        <p className={styles.source}>
          <a href={article.originalUrl} rel="noopener">
            {strings.article.original}
          </a>
        </p>
      )}
    </footer>
  )
}

function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const { article, common } = useStrings()
  return (
    <section className={styles.attachments}>
      <h2>{article.attachments}</h2>
      <ul>
        {attachments.map(({ url, name, bytes }) => (
          <li key={url}>
            <a href={url} download>
              {name}
            </a>{' '}
            {bytes !== undefined && <span>{article.fileSize(common.fileSize(bytes))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
