import { keyOf } from '../article/InlineText.tsx'
import { ImprintText } from '../features/imprint/ImprintText.tsx'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useSite } from '../features/site/useSite.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import styles from './Notice.module.css'

/** Who publishes the site. */
export function ImprintPage() {
  const { imprint } = useSite()
  return imprint ? <Imprint paragraphs={imprint} /> : <NotFoundPage />
}

function Imprint({ paragraphs }: { paragraphs: readonly string[] }) {
  const { pages } = useStrings()
  usePageTitle(pages.imprint)
  return (
    <div className={styles.notice}>
      <h1>{pages.imprint}</h1>
      {paragraphs.map((paragraph, place) => (
        <ImprintText key={keyOf(place)} paragraph={paragraph} />
      ))}
    </div>
  )
}
