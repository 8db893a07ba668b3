import { type SubmitEvent, useId, useRef, useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import controls from '../../styles/controls.module.css'
import { CalendarButton, type CalendarCode } from './CalendarButton.tsx'
import styles from './Field.module.css'
import { Said, TextField } from './TextField.tsx'
import type { DayCounts, DayLabels, Reach } from './types.ts'
import { useDayText } from './useDayText.ts'

type DayFieldProps = {
  /** The field's name on the page, and the form's action and parameter where no script runs. */
  label: string
  action: string
  name: string
  value: Day | undefined
  /** What was sent from the page before and was no day. */
  typed?: string | undefined
  labels: DayLabels
  calendar: CalendarCode
  reach: Reach
  counts: DayCounts
  /** A day was typed and sent, or chosen in the calendar; one without articles only by typing. */
  onChoose: (day: Day) => void
  onMonth: (month: Day) => void
}

/** One day: a text field, and a calendar to choose it from. */
export function DayField({
  label,
  action,
  name,
  value,
  typed,
  labels,
  calendar,
  reach,
  counts,
  onChoose,
  onMonth,
}: DayFieldProps) {
  const id = useId()
  const owner = useRef<HTMLFormElement>(null)
  const field = useDayText(value, labels, reach, typed)
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')

  const openOrClose = (open: boolean) => {
    setOpen(open)
    setNote('')
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (field.day === undefined) {
      field.tell()
      document.getElementById(id)?.focus()
      return
    }
    openOrClose(false)
    onChoose(field.day)
  }
  const choose = (day: Day) => {
    if (counts.of(day) === 0) {
      setNote(labels.emptyChosen(day))
      return
    }
    field.set(day)
    openOrClose(false)
    owner.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
    onChoose(day)
  }
  return (
    <form ref={owner} action={action} onSubmit={submit} noValidate className={styles.field}>
      <div className={styles.row}>
        <TextField id={id} label={label} name={name} enterKeyHint="go" field={field} />
        <CalendarButton
          code={calendar}
          owner={owner}
          isOpen={isOpen}
          onOpenChange={openOrClose}
          mode="single"
          label={labels.open}
          reach={reach}
          pointed={field.day}
          chosen={{ from: field.day }}
          counts={counts}
          note={note}
          onChoose={choose}
          onMonth={onMonth}
        />
        <button type="submit" className={controls.primary}>
          {labels.go}
        </button>
      </div>
      <Said id={id} error={field.error} hint={labels.hint(reach.latest)} />
    </form>
  )
}
