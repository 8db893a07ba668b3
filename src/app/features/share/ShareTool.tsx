import { type ComponentType, useId, useRef, useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { shareWords } from '../../../strings/share.ts'
import { loadCode } from '../../api/loadCode.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { canonicalAddress } from './canonicalAddress.ts'
import type { SharePanelProps } from './SharePanel.tsx'
import styles from './ShareTool.module.css'

type State = 'closed' | 'loading' | 'open' | 'missing'

/** Passes the article on: by the system's own sheet where there is one, else by a panel of ours. */
export function ShareTool({ article }: { article: ArticlePage }) {
  const words = shareWords[useLanguage().language]
  const [state, setState] = useState<State>('closed')
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps>>()
  const owner = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  const open = async () => {
    setState('loading')
    try {
      const { SharePanel } = await loadCode(() => import('./SharePanel.tsx'))
      setPanel(() => SharePanel)
      setState('open')
    } catch {
      setState('missing')
    }
  }
  const press = async () => {
    if (state === 'open') setState('closed')
    else if (!(await shareBySystem(article))) await open()
  }
  const close = (how: 'dismissed' | 'left') => {
    setState('closed')
    if (how === 'dismissed') button.current?.focus()
  }
  return (
    <span ref={owner} className={styles.owner}>
      <button
        ref={button}
        type="button"
        className={controls.plain}
        aria-haspopup={hasSystemSheet() ? undefined : 'dialog'}
        aria-expanded={hasSystemSheet() ? undefined : state === 'open'}
        aria-controls={state === 'open' ? id : undefined}
        onClick={press}
      >
        {words.open}
      </button>
      <span role="status" className={styles.notice}>
        {state === 'loading' && words.loading}
        {state === 'missing' && words.missing}
      </span>
      {state === 'open' && Panel && <Panel id={id} owner={owner} article={article} onClose={close} />}
    </span>
  )
}

function hasSystemSheet(): boolean {
  return typeof navigator.share === 'function'
}

/** Whether the system has taken it, or the reader has thought better of it. */
async function shareBySystem({ id, title }: ArticlePage): Promise<boolean> {
  if (!hasSystemSheet()) return false
  try {
    await navigator.share({ title, url: canonicalAddress(paths.article(id)) })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
