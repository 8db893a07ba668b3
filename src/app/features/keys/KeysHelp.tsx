import { useEffect, useId, useRef, useState } from 'react'
import controls from '../../styles/controls.module.css'
import styles from './KeysHelp.module.css'
import { areKeysOn, turnKeys } from './keysSetting.ts'
import { keysWordsNow, languageNow } from './keysWordsNow.ts'

/** Which keys there are, and the choice not to have them: who speaks to their device, or whose screen reader has keys of its own, may
 * need them to do nothing. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const words = keysWordsNow()
  const titleId = useId()
  const hintId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(areKeysOn)
  const [isKept, setKept] = useState(true)
  const canSave = document.querySelector('[data-key="s"]') !== null

  useEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    element?.focus()
    // On a small screen the browser has gone down to the first control.
    if (element) element.scrollTop = 0
  }, [])

  const rows = [
    ['/', words.search],
    ['j', words.next],
    ['k', words.previous],
    ['n', words.nextDay],
    ['p', words.previousDay],
    ...(canSave ? [['s', words.save]] : []),
    ['?', words.help],
  ]
  return (
    <dialog
      ref={dialog}
      className={styles.help}
      tabIndex={-1}
      lang={languageNow()}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{words.title}</h2>
      <dl className={styles.keys} data-off={!isOn || undefined}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hintId}
          onChange={({ currentTarget: { checked } }) => {
            setOn(checked)
            setKept(turnKeys(checked))
          }}
        />
        {words.isOn}
      </label>
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
      <p role="status" className={styles.hint}>
        {!isKept && words.notKept}
      </p>
      <button
        type="button"
        className={`${controls.plain} ${styles.close}`}
        onClick={() => dialog.current?.close()}
      >
        {words.close}
      </button>
    </dialog>
  )
}
