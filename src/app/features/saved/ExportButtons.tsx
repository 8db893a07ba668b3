import { savedWords } from '../../../strings/saved.ts'
import { savedListWords } from '../../../strings/savedLists.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { readArticles } from '../history/readArticles.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useSite, useToday } from '../site/useSite.ts'
import { type Exported, exportedJson, exportedPage } from './exported.ts'
import styles from './SavedLists.module.css'
import { savedArticles } from './savedArticles.ts'

/** How long a file is kept for the browser, which may ask the reader where to put it. */
const KEPT_MS = 60_000

/** Both lists as a file, for a person or for a program. */
export function ExportButtons() {
  const { language } = useLanguage()
  const words = savedListWords[language]
  const { title } = savedWords[language]
  const site = useSite()
  const name = words.fileName(useToday())
  const lists = (): Exported => ({
    saved: savedArticles.all(),
    read: readArticles.all(),
    site,
    addressOf: (id) => new URL(paths.article(id), location.origin).href,
  })
  return (
    <fieldset className={styles.export}>
      <legend>{words.export}</legend>
      <button
        type="button"
        className={`${controls.plain} ${styles.button}`}
        onClick={() =>
          download(`${name}.html`, 'text/html', exportedPage(lists(), { language, title, ...words }))
        }
      >
        {words.exportPage}
      </button>
      <button
        type="button"
        className={`${controls.plain} ${styles.button}`}
        onClick={() => download(`${name}.json`, 'application/json', exportedJson(lists()))}
      >
        {words.exportData}
      </button>
    </fieldset>
  )
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
