import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import type { ArticlePage } from '../../../contract/article.ts'
import { listenWords } from '../../../strings/listen.ts'
import { useApi } from '../../api/ApiContext.ts'
import { loadCode } from '../../api/loadCode.ts'
import { queries } from '../../api/queries.ts'
import { neverChanges } from '../../neverChanges.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useContentLanguage } from '../site/useContentLanguage.ts'
import { useSite } from '../site/useSite.ts'
import styles from './ListenTool.module.css'
import type { Listening } from './listening.ts'
import { browserSpeech, type SpeechEngine, voiceFor } from './speech.ts'

/** The document's, once it was wanted. */
let listening: Listening | null = null

/** Reads the article out. Nothing where the device has no voice for its language. */
export function ListenTool({ article }: { article: ArticlePage }) {
  const [engine] = useState(browserSpeech)
  return engine && <WithVoice article={article} engine={engine} />
}

type WithEngineProps = { article: ArticlePage; engine: SpeechEngine }

function WithVoice({ article, engine }: WithEngineProps) {
  const language = useContentLanguage(article.language)
  const hasVoice = useSyncExternalStore(
    useCallback((changed: () => void) => engine.onVoices(changed), [engine]),
    () => voiceFor(engine.voices(), language) !== null,
  )
  return hasVoice && <ListenButton article={article} engine={engine} />
}

function ListenButton({ article, engine }: WithEngineProps) {
  const words = listenWords[useLanguage().language]
  const around = useSurroundings()
  const [hasFailed, setFailed] = useState(false)
  const [current, setCurrent] = useState(listening)
  const state = useSyncExternalStore(current?.controller.subscribe ?? neverChanges, () =>
    current?.controller.state(),
  )
  const status = state?.reading?.article.id === article.id ? state.status : 'idle'

  useEffect(() => current?.pageCame(around), [current, around])

  const begin = async () => {
    engine.unlock()
    setFailed(false)
    try {
      const { Listening } = await loadCode(() => import('./listening.ts'))
      listening ??= new Listening(engine, around)
      setCurrent(listening)
      listening.start(article)
    } catch {
      setFailed(true)
    }
  }
  const press = () => {
    if (status === 'idle') void begin()
    else if (status === 'speaking') current?.controller.pause()
    else current?.controller.resume()
  }
  const label = { idle: words.start, speaking: words.pause, paused: words.resume, failed: words.resume }[
    status
  ]
  return (
    <>
      <button type="button" data-listen-tool className={controls.plain} onClick={press}>
        {label}
      </button>
      {hasFailed && (
        <p role="alert" className={styles.failure}>
          {words.notLoaded}
        </p>
      )}
    </>
  )
}

function useSurroundings() {
  const site = useSite()
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [around] = useState(() => ({
    site,
    load: (id: string) => client.fetchQuery(queries.article(api, id)),
    go: (to: string, options?: { state: unknown }) => void navigate(to, options),
  }))
  return around
}
