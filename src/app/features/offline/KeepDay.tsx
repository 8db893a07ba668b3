import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Day } from '../../../contract/day.ts'
import { offlineWords } from '../../../strings/offline.ts'
import { useApi } from '../../api/ApiContext.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useClock } from '../site/ClockContext.ts'
import { type DayPlan, keepDay, planDay } from './dayPlan.ts'
import styles from './KeepDay.module.css'
import { type KeptDay, keptDays, removeDay, roomForDays } from './keptDays.ts'
import { toShelf } from './toShelf.ts'

type Step =
  | { kind: 'offered'; said?: string }
  | { kind: 'measuring' }
  | { kind: 'measured'; plan: DayPlan }
  | { kind: 'keeping'; plan: DayPlan; done: number }
  | { kind: 'kept'; facts: KeptDay }

/** Keeps a day's whole edition on the device: says first how much it takes, then how far it is. One button does what can be done next. */
export function KeepDay({ day }: { day: Day }) {
  const api = useApi()
  const clock = useClock()
  const { language, strings } = useLanguage()
  const words = offlineWords[language]
  const { articles: count, fileSize } = strings.common
  const [step, setStep] = useState<Step>()
  const working = useRef<AbortController>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    keptDays().then(
      (days) => {
        const facts = days.find((kept) => kept.day === day)
        setStep(facts ? { kind: 'kept', facts } : { kind: 'offered' })
      },
      // A browser that keeps nothing offers nothing.
      () => {},
    )
    return () => working.current?.abort()
  }, [day])
  if (!step) return null

  const work = async (act: (signal: AbortSignal) => Promise<Step>) => {
    working.current = new AbortController()
    const { signal } = working.current
    const next = await act(signal).catch((): Step => ({ kind: 'offered', said: words.keepFailed }))
    if (!signal.aborted) setStep(next)
  }
  const measure = () => {
    setStep({ kind: 'measuring' })
    void work(async (signal) => {
      const plan = await planDay(api, day, signal)
      const room = await roomForDays()
      if (plan.bytes <= room) return { kind: 'measured', plan }
      return { kind: 'offered', said: words.noRoom(fileSize(plan.bytes), fileSize(room)) }
    })
  }
  const keep = (plan: DayPlan) => {
    setStep({ kind: 'keeping', plan, done: 0 })
    void work(async (signal) => {
      const told = (done: number) => !signal.aborted && setStep({ kind: 'keeping', plan, done })
      return { kind: 'kept', facts: await keepDay(plan, clock(), signal, told) }
    })
  }
  const stop = () => {
    working.current?.abort()
    setStep({ kind: 'offered' })
    button.current?.focus()
  }
  const remove = async () => {
    await removeDay(day)
    setStep({ kind: 'offered', said: words.dayRemoved })
  }

  const { label, act, said } = {
    offered: () => ({ label: words.keepDay, act: measure, said: step.kind === 'offered' ? step.said : '' }),
    measuring: () => ({ label: words.stop, act: stop, said: words.measuring }),
    measured: () => {
      const { plan } = step as Extract<Step, { kind: 'measured' }>
      const { articles, pictures, bytes } = plan
      const parts = [count(articles.length), words.pictures(pictures.length), fileSize(bytes)] as const
      return { label: words.keepNow, act: () => keep(plan), said: words.dayMeasured(...parts) }
    },
    keeping: () => ({ label: words.stop, act: stop, said: '' }),
    kept: () => {
      const { facts } = step as Extract<Step, { kind: 'kept' }>
      return { label: words.removeDay, act: remove, said: words.dayKept(fileSize(facts.bytes)) }
    },
  }[step.kind]()
  return (
    <div className={styles.keep}>
      <button ref={button} type="button" className={controls.plain} onClick={act}>
        {label}
      </button>
      {step.kind === 'measured' && (
        <button type="button" className={controls.plain} onClick={stop}>
          {words.cancel}
        </button>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {step.kind === 'keeping' && (
        <p className={styles.said}>
          <progress aria-label={words.progress} max={step.plan.pictures.length || 1} value={step.done} />{' '}
          {words.keeping(step.done, step.plan.pictures.length)}
        </p>
      )}
      {step.kind === 'kept' && (
        <Link className={styles.link} to={toShelf}>
          {words.seeKept}
        </Link>
      )}
    </div>
  )
}
