import { matchPath, useLocation } from 'react-router'
import { languageFor } from '../../strings/language.ts'
import { vi } from '../../strings/vi.ts'
import { wordsIn } from '../features/language/words.ts'
import { routePatterns } from '../paths.ts'
import styles from './FirstLoad.module.css'

/** The shape of the page that is about to come: bars where its lines will stand. */
export function FirstLoad({ language }: { language: string }) {
  const isArticle = matchPath(routePatterns.article, useLocation().pathname) !== null
  const lines = isArticle ? articleLines : listLines
  return (
    <div className={styles.page} data-shape={isArticle ? 'article' : 'list'}>
      <p role="status" className="visually-hidden">
        {(wordsIn(languageFor(language)) ?? vi).pages.loading}
      </p>
      <div aria-hidden="true">
        <div className={styles.masthead} />
        <div className={styles.column}>
          {lines.map(({ id, kind }) => (
            <div key={id} className={styles.line} data-kind={kind} />
          ))}
        </div>
      </div>
    </div>
  )
}

const articleLines = shape('small title title lead picture text text text text text')
const listLines = shape('small picture title lead text small text text text')

function shape(kinds: string) {
  return kinds.split(' ').map((kind, index) => ({ id: `${index} ${kind}`, kind }))
}
