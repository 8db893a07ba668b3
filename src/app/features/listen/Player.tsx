import {
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { type ListenWords, listenWords } from '../../../strings/listen.ts'
import { paths } from '../../paths.ts'
import { focusHeading } from '../navigation/place.ts'
import { useDocumentLanguage } from '../offline/usePageFacts.ts'
import type { ListenController, ListenState } from './controller.ts'
import { Icon } from './Icon.tsx'
import styles from './Player.module.css'
import { RATES } from './settings.ts'

type PlayerProps = { controller: ListenController; go: (to: string) => void }

/** Stands at the foot of the screen while an article is read out, whatever page is on it. */
export function Player({ controller, go }: PlayerProps) {
  const state = useSyncExternalStore(controller.subscribe, controller.state)
  return (
    state.reading && <Panel controller={controller} go={go} state={state} article={state.reading.article} />
  )
}

type PanelProps = PlayerProps & { state: ListenState; article: ArticlePage }

function Panel({ controller, go, state, article }: PanelProps) {
  const language = useDocumentLanguage()
  const words = listenWords[language]
  const panel = useRef<HTMLElement>(null)
  useFocusGivenBack(panel)
  useEscape(panel, () => controller.stop())
  const isSpeaking = state.status === 'speaking'
  const failed = state.failure && { voice: words.noVoice, article: words.noArticle }[state.failure]
  return (
    <section ref={panel} data-listen-player aria-label={words.player} className={styles.player}>
      <p className={styles.title} lang={state.reading?.language}>
        <a href={paths.article(article.id)} onClick={(event) => followInApp(event, go)}>
          {article.title}
        </a>
      </p>
      <div className={styles.buttons}>
        <PlayerButton name={words.previous} shape="previous" onPress={() => controller.step(-1)} />
        <PlayerButton
          name={isSpeaking ? words.pause : words.resume}
          shape={isSpeaking ? 'pause' : 'play'}
          onPress={() => (isSpeaking ? controller.pause() : controller.resume())}
        />
        <PlayerButton name={words.next} shape="next" onPress={() => controller.step(1)} />
        <PlayerButton name={words.stop} shape="stop" onPress={() => controller.stop()} />
        <Speed
          words={words}
          rate={state.rate}
          nameOf={(rate) => `${new Intl.NumberFormat(language).format(rate)}×`}
          onChange={(rate) => controller.setRate(rate)}
        />
      </div>
      <label className={styles.goesOn}>
        <input
          type="checkbox"
          checked={state.goesOn}
          onChange={(event) => controller.setGoesOn(event.target.checked)}
        />
        {words.goesOn}
      </label>
      {failed && (
        <p role="alert" className={styles.failure}>
          {failed}
        </p>
      )}
    </section>
  )
}

type PlayerButtonProps = { name: string; shape: Parameters<typeof Icon>[0]['shape']; onPress: () => void }

function PlayerButton({ name, shape, onPress }: PlayerButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <Icon shape={shape} />
    </button>
  )
}

type SpeedProps = {
  words: ListenWords
  rate: number
  nameOf: (rate: number) => string
  onChange: (rate: number) => void
}

function Speed({ words, rate, nameOf, onChange }: SpeedProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {words.speed}
      </label>
      <select
        id={id}
        title={words.speed}
        value={rate}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {RATES.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </>
  )
}

/** The player stands beside the app, whose links it has to follow itself; a new tab is the browser's own. */
function followInApp(event: MouseEvent<HTMLAnchorElement>, go: (to: string) => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(event.currentTarget.pathname)
}

/** When the player goes, the focus that was in it goes back to the tool that it came from, or where reading begins. */
function useFocusGivenBack(panel: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const element = panel.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      const tool = document.querySelector<HTMLElement>('[data-listen-tool]')
      if (tool) tool.focus({ preventScroll: true })
      else focusHeading()
    }
  }, [panel])
}

function useEscape(panel: { current: HTMLElement | null }, onEscape: () => void): void {
  const press = useEffectEvent(onEscape)
  useEffect(() => {
    const element = panel.current
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) press()
    }
    element?.addEventListener('keydown', hear)
    return () => element?.removeEventListener('keydown', hear)
  }, [panel])
}
