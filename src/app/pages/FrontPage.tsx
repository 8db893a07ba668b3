import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Teaser } from '../../contract/article.ts'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import { DayGroups } from '../teasers/DayGroups.tsx'
import { TeaserCard } from '../teasers/TeaserCard.tsx'
import styles from './FrontPage.module.css'
import { leadStory } from './leadStory.ts'
import { frontLists } from './lists.ts'

/** The latest news, day by day under the lead story; beside it what is read most, and the sections. */
export function FrontPage() {
  const api = useApi()
  const site = useSite()
  const lists = useListWords()
  const [{ data: latest }, { data: mostRead }] = useSuspenseQueries({
    queries: [queries.articles(api, frontLists.latest), queries.articles(api, frontLists.mostRead)],
  })
  usePageTitle()

  const lead = leadStory(latest.items, site.timeZone)
  const others = latest.items.filter((teaser) => teaser !== lead)
  return (
    <>
      <h1 className="visually-hidden" lang={site.language}>
        {site.name}
      </h1>
      {lead ? (
        <div className={styles.front}>
          <section className={styles.lead} aria-label={lists.leadStory}>
            <TeaserCard teaser={lead} size="lead" when="date" heading="h2" />
          </section>
          <section className={styles.latest} aria-label={lists.latest}>
            <DayGroups teasers={others} />
            {latest.nextCursor !== null && (
              <p className={styles.older}>
                <Link to={paths.archive()}>{lists.olderNews}</Link>
              </p>
            )}
          </section>
          <aside className={styles.aside}>
            <MostRead teasers={mostRead.items.filter(({ views }) => views > 0)} />
            <Sections />
          </aside>
        </div>
      ) : (
        <p className={styles.empty}>{lists.noArticlesYet}</p>
      )}
    </>
  )
}

function MostRead({ teasers }: { teasers: readonly Teaser[] }) {
  const site = useSite()
  const { common } = useStrings()
  const lists = useListWords()
  if (teasers.length === 0) return null
  return (
    <section className={styles.mostRead}>
      <h2>{lists.mostRead}</h2>
      <ol>
        {teasers.map(({ id, title, language, views }) => (
          <li key={id}>
            <Link to={paths.article(id)} lang={language ?? site.language}>
              {title}
            </Link>{' '}
            <span>{lists.views(common.number(views))}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Sections() {
  const { sections, language } = useSite()
  const { common } = useStrings()
  const lists = useListWords()
  if (sections.length === 0) return null
  return (
    <section aria-labelledby="front-sections" className={styles.sections}>
      <h2 id="front-sections">{lists.sections}</h2>
      <ul>
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <Link to={paths.section(id)} lang={language}>
              {name}
            </Link>{' '}
            <span>{common.articles(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
