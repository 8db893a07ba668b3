import { useId } from 'react'
import styles from './SettingsPanel.module.css'

export type GroupWords<Value extends string> = { legend: string; options: Record<Value, string> }

type ChoiceGroupProps<Value extends string> = {
  values: readonly Value[]
  words: GroupWords<Value>
  chosen: Value
  onChoose: (value: Value) => void
}

/** One setting: radio buttons side by side, so that arrow keys choose. */
export function ChoiceGroup<Value extends string>({
  values,
  words,
  chosen,
  onChoose,
}: ChoiceGroupProps<Value>) {
  const group = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      <div className={styles.options}>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{words.options[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
