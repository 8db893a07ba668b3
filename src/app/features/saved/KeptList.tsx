import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { dayAt, instantAt } from '../../../contract/instant.ts'
import { numericDate, timeOfDay } from '../../../strings/format.ts'
import { savedListWords } from '../../../strings/savedLists.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useSite } from '../site/useSite.ts'
import type { DeviceList, KeptArticle } from './deviceList.ts'
import styles from './SavedLists.module.css'
import { useDeviceList } from './useDeviceList.ts'

type KeptListProps<Entry extends KeptArticle> = {
  list: DeviceList<Entry>
  heading: string
  /** What stands there while the list is empty. */
  emptyText: string
  /** The name of the button that empties it. */
  emptyName: string
  /** Says when an article was taken in. */
  when: (moment: string) => string
  facts: (entry: Entry) => ReactNode
}

/** A list on the device, newest first. What is removed from it can be put back. */
export function KeptList<Entry extends KeptArticle>(props: KeptListProps<Entry>) {
  const { list, heading, emptyText, emptyName, when, facts } = props
  const { language, strings } = useLanguage()
  const words = savedListWords[language]
  const site = useSite()
  const entries = useDeviceList(list)
  const [removed, setRemoved] = useState<readonly Entry[]>([])
  const [said, setSaid] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()

  // The button that was pressed is gone: the focus goes to the one that puts back.
  useEffect(() => {
    if (removed.length > 0) undo.current?.focus()
  }, [removed])

  const removeOne = (entry: Entry) => {
    list.remove(entry.id)
    setRemoved([entry])
    setSaid(words.removed(entry.title))
  }
  const removeAll = () => {
    setRemoved(entries)
    setSaid(words.emptied(strings.common.articles(entries.length)))
    list.clear()
  }
  const putBack = () => {
    // One that was taken in again in the meantime stays as it is.
    list.put(...removed.filter((entry) => !list.find(entry.id)))
    setRemoved([])
    setSaid(words.restored)
    title.current?.focus()
  }
  const momentOf = ({ at }: Entry) => {
    const instant = instantAt(at, site.timeZone)
    return `${timeOfDay(instant, site.timeZone)}, ${numericDate(dayAt(at, site.timeZone))}`
  }

  return (
    <section aria-labelledby={id} className={styles.list}>
      <div className={styles.top}>
        <h2 id={id} ref={title} tabIndex={-1}>
          {heading} <span className={styles.count}>{strings.common.articles(entries.length)}</span>
        </h2>
        {entries.length > 0 && (
          <button
            type="button"
            className={`${controls.plain} ${styles.button}`}
            aria-label={emptyName}
            onClick={removeAll}
          >
            {words.empty}
          </button>
        )}
      </div>
      <div className={styles.said}>
        <p role="status">{said}</p>
        {removed.length > 0 && (
          <button type="button" ref={undo} className={`${controls.plain} ${styles.button}`} onClick={putBack}>
            {words.undo}
          </button>
        )}
      </div>
      {entries.length === 0 && <p className={styles.quiet}>{emptyText}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <Link to={paths.article(entry.id)} lang={entry.language ?? site.language}>
                {entry.title}
              </Link>
              <p className={styles.facts}>
                <span>{numericDate(entry.day)}</span>
                {entry.section && <span lang={site.language}>{entry.section}</span>}
                <span>{when(momentOf(entry))}</span>
                {facts(entry)}
              </p>
            </div>
            <button
              type="button"
              className={`${controls.plain} ${styles.button}`}
              aria-label={words.removeTitle(entry.title)}
              onClick={() => removeOne(entry)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
