import { Link } from 'react-router'
import type { ArticlePage, Neighbour } from '../../contract/article.ts'
import { dayOf } from '../../contract/instant.ts'
import { numericDate } from '../../strings/format.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useContentLanguage } from '../features/site/useContentLanguage.ts'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import styles from './Neighbours.module.css'

/** Where to read on: the articles before and after, and related ones. */
export function Neighbours({ article }: { article: ArticlePage }) {
  const { article: words } = useStrings()
  const { previous, next, related } = article
  return (
    <>
      {(previous || next) && (
        <nav aria-label={words.neighbours} className={styles.neighbours}>
          {previous && <NeighbourLink label={words.previous} rel="prev" neighbour={previous} />}
          {next && <NeighbourLink label={words.next} rel="next" neighbour={next} />}
        </nav>
      )}
      {related.length > 0 && (
        <section className={styles.related}>
          <h2>{words.related}</h2>
          <ul>
            {related.map((neighbour) => (
              <li key={neighbour.id}>
                <NeighbourLink neighbour={neighbour} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type NeighbourLinkProps = { neighbour: Neighbour; label?: string; rel?: 'prev' | 'next' }

function NeighbourLink({ neighbour, label, rel }: NeighbourLinkProps) {
  const { timeZone } = useSite()
  return (
    <Link to={paths.article(neighbour.id)} rel={rel} className={styles.link}>
      {label && <span className={styles.label}>{label}</span>}
      <span className={styles.title} lang={useContentLanguage(neighbour.language)}>
        {neighbour.title}
      </span>
      <span className={styles.label}>{numericDate(dayOf(neighbour.publishedAt, timeZone))}</span>
    </Link>
  )
}
