import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { settingsIn } from '../../../strings/settings.ts'
import { Popover } from '../../ui/Popover.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChoiceGroup, type GroupWords } from './ChoiceGroup.tsx'
import styles from './SettingsPanel.module.css'
import { SizeSteps } from './SizeSteps.tsx'
import {
  changeSettings,
  choices,
  defaults,
  followSettings,
  type SettingName,
  type Settings,
  shownSettings,
} from './settings.ts'

type GroupName = Exclude<SettingName, 'size'>

type SettingsPanelProps = {
  /** The element that the panel and its button stand in. */
  owner: RefObject<HTMLElement | null>
  /** Dismissed: the focus goes back to the button. Left: it is elsewhere already. */
  onClose: (how: 'dismissed' | 'left') => void
}

/** The open settings. The page behind them shows each choice as it is made. */
export function SettingsPanel({ owner, onClose }: SettingsPanelProps) {
  const words = settingsIn[useLanguage().language]
  const groups: { [Name in GroupName]: GroupWords<Settings[Name]> } = words
  const [settings, setSettings] = useState(shownSettings)
  const first = useRef<HTMLButtonElement>(null)

  useEffect(() => followSettings(() => setSettings(shownSettings())), [])
  useEffect(() => first.current?.focus(), [])

  const change = (part: Partial<Settings>) => {
    changeSettings(part)
    setSettings(shownSettings())
  }
  const groupOf = <Name extends GroupName>(name: Name) => ({
    values: choices[name],
    words: groups[name],
    chosen: settings[name],
    onChoose: (value: Settings[Name]) => change({ [name]: value }),
  })
  return (
    <Popover id={useId()} label={words.title} owner={owner} className={styles.panel} onClose={onClose}>
      <div className={styles.head}>
        <p>{words.title}</p>
        <button type="button" onClick={() => change(defaults)}>
          {words.reset}
        </button>
        <button type="button" onClick={() => onClose('dismissed')}>
          {words.close}
        </button>
      </div>
      <SizeSteps ref={first} words={words} size={settings.size} onChange={(size) => change({ size })} />
      <ChoiceGroup {...groupOf('spacing')} />
      <ChoiceGroup {...groupOf('width')} />
      <ChoiceGroup {...groupOf('letters')} />
      <ChoiceGroup {...groupOf('colours')} />
      <ChoiceGroup {...groupOf('motion')} />
    </Popover>
  )
}
