import { languageFor } from '../../strings/language.ts'
import { vi } from '../../strings/vi.ts'
import { wordsIn } from '../features/language/words.ts'
import styles from './FirstLoad.module.css'

/** The shape of the page that is about to come, where no server has rendered it: bars where its lines will stand. */
export function FirstLoad({ language }: { language: string }) {
  return (
    <div data-first-load>
      <p role="status" className="visually-hidden">
        {(wordsIn(languageFor(language)) ?? vi).pages.loading}
      </p>
      <div aria-hidden="true">
        <div className={styles.masthead} />
        <div className={styles.column}>
          <div className={styles.line} data-kind="small" />
          <div className={styles.line} data-kind="title" />
          <div className={styles.line} data-kind="lead" />
          <div className={styles.line} data-kind="picture" />
          <div className={styles.line} />
          <div className={styles.line} />
          <div className={styles.line} />
        </div>
      </div>
    </div>
  )
}
