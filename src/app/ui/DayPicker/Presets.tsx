import styles from './Presets.module.css'
import { presetDays, presetIds } from './presets.ts'
import type { DayRange, RangeLabels, Reach } from './types.ts'

type PresetsProps = {
  labels: RangeLabels
  reach: Reach
  value: DayRange
  onChoose: (range: DayRange) => void
}

/** Ranges for one press, and a way back to any day. */
export function Presets({ labels, reach, value, onChoose }: PresetsProps) {
  return (
    <fieldset className={styles.presets} aria-label={labels.presets} data-needs-script>
      {presetIds.map((preset) => {
        const range = presetDays(preset, reach.today, reach)
        return (
          <button
            key={preset}
            type="button"
            disabled={range === null}
            aria-pressed={range !== null && range.from === value.from && range.to === value.to}
            onClick={() => range && onChoose(range)}
          >
            {labels.presetNames[preset]}
          </button>
        )
      })}
      {(value.from ?? value.to) !== undefined && (
        <button type="button" onClick={() => onChoose({})}>
          {labels.clear}
        </button>
      )}
    </fieldset>
  )
}
