import { useRef, useState } from 'react'
import { lazyPage } from '../../lazyPage.tsx'
import { Late } from '../../shell/Late.tsx'
import { useStrings } from '../language/LanguageContext.tsx'
import styles from './SettingsButton.module.css'

// The panel, its words and its styles are fetched when a reader is about to want them.
const panel = lazyPage(() => import('./SettingsPanel.tsx').then((module) => module.SettingsPanel))

/** The button that opens the panel of settings, and the panel once it is open. */
export function SettingsButton() {
  const { pages } = useStrings()
  const [isOpen, setOpen] = useState(false)
  const owner = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const warm = () => void panel.preload()
  return (
    <div ref={owner}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-label={pages.settings}
        aria-expanded={isOpen}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => setOpen(!isOpen)}
        data-needs-script
      />
      {isOpen && (
        <Late
          page={panel}
          owner={owner}
          onClose={(how) => {
            setOpen(false)
            if (how === 'dismissed') button.current?.focus()
          }}
        />
      )}
    </div>
  )
}
