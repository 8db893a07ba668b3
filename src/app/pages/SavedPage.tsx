import { type ComponentType, useEffect, useState } from 'react'
import { savedWords } from '../../strings/saved.ts'
import { Failure } from '../api/failure.ts'
import { loadCode } from '../api/loadCode.ts'
import { useLanguage } from '../features/language/LanguageContext.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { Part } from '../shell/Part.tsx'
import styles from './Notice.module.css'

/** What the reader saved and read. The page is the same for everybody: its lists are on the device, and come after it. */
export function SavedPage() {
  const words = savedWords[useLanguage().language]
  usePageTitle(words.title)
  return (
    <div className={styles.notice}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <div className={styles.later} data-needs-script>
        <Part>
          <Lists />
        </Part>
      </div>
    </div>
  )
}

function Lists() {
  const { strings } = useLanguage()
  const [Loaded, setLoaded] = useState<ComponentType>()
  const [failure, setFailure] = useState<Failure>()
  const [isAsked, setAsked] = useState(false)

  useEffect(() => {
    setAsked(true)
    loadCode(() => import('../features/saved/SavedLists.tsx')).then(
      ({ SavedLists }) => setLoaded(() => SavedLists),
      (cause: unknown) => setFailure(new Failure('no-answer', { cause })),
    )
  }, [])
  if (failure) throw failure
  if (Loaded) return <Loaded />
  // The page as it is served waits for nothing.
  return isAsked && <p>{strings.pages.loading}</p>
}
