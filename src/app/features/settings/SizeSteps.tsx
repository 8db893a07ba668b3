import type { Ref } from 'react'
import type { SettingsWords } from '../../../strings/settings.ts'
import styles from './SettingsPanel.module.css'
import { choices, type Settings } from './settings.ts'

type SizeStepsProps = {
  /** The first button. */
  ref: Ref<HTMLButtonElement>
  words: SettingsWords
  size: Settings['size']
  onChange: (size: Settings['size']) => void
}

/** Two buttons that make the text smaller and larger, and between them the step that it has, read out when it changes. */
export function SizeSteps({ ref, words, size, onChange }: SizeStepsProps) {
  const index = choices.size.indexOf(size)
  const stepTo = (to: number) => {
    const step = choices.size[to]
    return {
      type: 'button' as const,
      // Not `disabled`, which would take the focus away at the last step.
      'aria-disabled': step === undefined,
      onClick: () => step && onChange(step),
    }
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.size}</legend>
      <div className={styles.steps}>
        <button ref={ref} aria-label={words.smaller} {...stepTo(index - 1)}>
          −
        </button>
        <output>{words.step(index + 1, choices.size.length)}</output>
        <button aria-label={words.larger} {...stepTo(index + 1)}>
          +
        </button>
      </div>
    </fieldset>
  )
}
