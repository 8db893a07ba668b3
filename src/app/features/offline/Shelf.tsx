import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { numericDate } from '../../../strings/format.ts'
import { offlineWords } from '../../../strings/offline.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Readable } from './keptDays.ts'
import { DAYS_LIMIT, type KeptDay, keptDays, removeAll, removeDay } from './keptDays.ts'
import { readableArticles } from './readable.ts'
import styles from './Shelf.module.css'
import { SHELF_ID, toShelf } from './toShelf.ts'

type Contents = { days: KeptDay[]; articles: Readable[]; used: number }

/** All that is kept on the device to be read without a network, and how to take it away. */
export function Shelf() {
  const { language, strings } = useLanguage()
  const words = offlineWords[language]
  const { articles: count, fileSize } = strings.common
  const [contents, setContents] = useState<Contents>()
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const isWanted = useLocation().hash === toShelf.hash
  const isThere = contents !== undefined

  useEffect(() => {
    readShelf().then(setContents, () => {})
  }, [])
  useEffect(() => {
    // A link led here before this was there. Whoever has scrolled since reads on where they are.
    if (!isThere || !isWanted || scrollY > 0) return
    title.current?.scrollIntoView()
    title.current?.focus({ preventScroll: true })
  }, [isThere, isWanted])
  if (!contents) return null
  const { days, articles, used } = contents

  const remove = async (work: Promise<void>, done: string) => {
    await work
    setContents(await readShelf())
    setSaid(done)
    // The button is gone.
    title.current?.focus()
  }
  const isEmpty = days.length === 0 && articles.length === 0
  return (
    <section className={styles.shelf} aria-labelledby={SHELF_ID}>
      <h2 id={SHELF_ID} ref={title} tabIndex={-1}>
        {words.shelfTitle}
      </h2>
      <p>{words.shelfText}</p>
      <p>{words.used(fileSize(used), fileSize(DAYS_LIMIT))}</p>
      <p role="status">{said}</p>
      {isEmpty && <p>{words.nothingKept}</p>}
      {days.length > 0 && <h3>{words.keptDays}</h3>}
      <ul className={styles.days}>
        {days.map(({ day, articles: inDay, bytes }) => (
          <li key={day}>
            <span>
              <Link to={paths.day(day)}>{numericDate(day)}</Link>{' '}
              {words.dayFacts(count(inDay.length), fileSize(bytes))}
            </span>
            <button
              type="button"
              className={controls.plain}
              onClick={() => remove(removeDay(day), words.dayRemoved)}
            >
              {words.remove(numericDate(day))}
            </button>
          </li>
        ))}
      </ul>
      {articles.length > 0 && <h3>{words.readLately}</h3>}
      <ul>
        {articles.map(({ id, title: name }) => (
          <li key={id}>
            <Link to={paths.article(id)}>{name}</Link>
          </li>
        ))}
      </ul>
      {!isEmpty && (
        <button
          type="button"
          className={controls.plain}
          onClick={() => remove(removeAll(), words.allRemoved)}
        >
          {words.removeAll}
        </button>
      )}
    </section>
  )
}

async function readShelf(): Promise<Contents> {
  const [days, articles, estimate] = await Promise.all([
    keptDays(),
    readableArticles(),
    navigator.storage?.estimate?.(),
  ])
  return { days, articles, used: estimate?.usage ?? 0 }
}
