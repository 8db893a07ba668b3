import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import { DayGroups } from '../teasers/DayGroups.tsx'
import { Pager } from '../teasers/Pager.tsx'
import styles from './DayPage.module.css'
import { ListHead } from './ListHead.tsx'
import { sectionList } from './lists.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** A section's articles, newest first. */
export function SectionPage() {
  const { id = '' } = useParams()
  const section = useSite().sections.find((candidate) => candidate.id === id)
  return section ? <SectionList id={id} name={section.name} /> : <NotFoundPage />
}

function SectionList({ id, name }: { id: string; name: string }) {
  const cursor = useSearchParams()[0].get('cursor') ?? undefined
  const { data: list } = useSuspenseQuery(queries.articles(useApi(), sectionList(id, cursor)))
  const { common } = useStrings()
  const lists = useListWords()
  usePageTitle(name)

  return (
    <div className={styles.page}>
      <ListHead kind={lists.sections} title={name} lang={useSite().language} />
      <p className={styles.count}>{list.total > 0 ? common.articles(list.total) : lists.sectionEmpty}</p>
      {/* The section is said above them all. */}
      <DayGroups teasers={list.items.map(({ section, ...teaser }) => teaser)} />
      <Pager
        first={cursor === undefined ? undefined : paths.section(id)}
        next={list.nextCursor === null ? undefined : paths.section(id, list.nextCursor)}
      />
    </div>
  )
}
