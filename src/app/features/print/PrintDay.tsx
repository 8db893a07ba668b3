import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import { printWords } from '../../../strings/print.ts'
import { useApi } from '../../api/ApiContext.ts'
import { loadCode } from '../../api/loadCode.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './PrintDay.module.css'

type State = 'idle' | 'preparing' | 'prepared' | 'failed'

/** Prints a day: not its list, which is on the page, but all of its articles. */
export function PrintDay({ day, title }: { day: Day; title: string }) {
  const words = printWords[useLanguage().language]
  const api = useApi()
  const client = useQueryClient()
  const [state, setState] = useState<State>('idle')
  const [edition, setEdition] = useState<ReactNode>()

  const end = () => {
    setEdition(undefined)
    setState('idle')
  }
  const press = async () => {
    if (state === 'preparing') return
    setState('preparing')
    setEdition(undefined)
    try {
      const { DayEdition, loadQrCode, wholeDay } = await loadCode(() => import('./dayPrinting.ts'))
      const [articles, Qr] = await Promise.all([
        wholeDay(client, api, day),
        loadQrCode().catch(() => undefined),
      ])
      const props = { day, title, articles, Qr, onPrinting: () => setState('prepared'), onPrinted: end }
      setEdition(<DayEdition {...props} />)
    } catch {
      setState('failed')
    }
  }
  return (
    <div className={styles.tools} data-needs-script>
      <button type="button" className={controls.plain} aria-disabled={state === 'preparing'} onClick={press}>
        {words.day}
      </button>
      <span role="status">{state !== 'idle' && words[state]}</span>
      {edition}
    </div>
  )
}
