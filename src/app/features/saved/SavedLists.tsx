import { Link } from 'react-router'
import { offlineWords } from '../../../strings/offline.ts'
import { savedListWords } from '../../../strings/savedLists.ts'
import { type ReadArticle, readArticles } from '../history/readArticles.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { toShelf } from '../offline/toShelf.ts'
import { ExportButtons } from './ExportButtons.tsx'
import { KeptList } from './KeptList.tsx'
import styles from './SavedLists.module.css'
import { savedArticles } from './savedArticles.ts'
import { shareRead } from './shareRead.ts'
import { useDeviceList } from './useDeviceList.ts'

/** The articles that were saved and read on this device, and both as a file. */
export function SavedLists() {
  const { language } = useLanguage()
  const words = savedListWords[language]
  // As features/offline/KeptSlot has it.
  const canKeepDays = navigator.serviceWorker && 'caches' in window
  const saved = useDeviceList(savedArticles)
  const read = useDeviceList(readArticles)
  const places = new Map(read.map((entry) => [entry.id, entry]))
  return (
    <div className={styles.lists}>
      {!savedArticles.canKeep() && <p className={styles.warning}>{words.notKept}</p>}
      <KeptList
        list={savedArticles}
        heading={words.saved}
        emptyText={words.savedEmpty}
        emptyName={words.emptySaved}
        when={words.savedAt}
        facts={({ id }) => <Share entry={places.get(id)} />}
      />
      <KeptList
        list={readArticles}
        heading={words.read}
        emptyText={words.readEmpty}
        emptyName={words.emptyRead}
        when={words.readAt}
        facts={(entry) => <Share entry={entry} />}
      />
      {saved.length + read.length > 0 && <ExportButtons />}
      {canKeepDays && (
        <p>
          {words.keptDays} <Link to={toShelf}>{offlineWords[language].seeKept}</Link>
        </p>
      )}
    </div>
  )
}

/** How much of an article was read. */
function Share({ entry }: { entry: ReadArticle | undefined }) {
  const words = savedListWords[useLanguage().language]
  const percent = entry && shareRead(entry)
  if (percent === undefined) return null
  return <span>{percent === 100 ? words.readWhole : words.share(percent)}</span>
}
