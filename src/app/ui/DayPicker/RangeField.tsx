import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import { CalendarButton, type CalendarCode } from './CalendarButton.tsx'
import { inOrder } from './choice.ts'
import styles from './Field.module.css'
import { Presets } from './Presets.tsx'
import { Said, TextField } from './TextField.tsx'
import type { DayCounts, DayLabels, DayRange, RangeLabels, Reach, WrongDays } from './types.ts'
import { useDayText } from './useDayText.ts'

type RangeFieldProps = {
  value: DayRange
  typed?: WrongDays | undefined
  labels: DayLabels
  rangeLabels: RangeLabels
  calendar: CalendarCode
  reach: Reach
  counts: DayCounts
  /** Called with both ends, the earlier first, once per change. */
  onChange: (range: DayRange) => void
  onMonth: (month: Day) => void
}

/** From one day to another, both included: two text fields, shortcuts, and a calendar to choose both from. */
export function RangeField({
  value,
  typed,
  labels,
  rangeLabels,
  calendar,
  reach,
  counts,
  onChange,
  onMonth,
}: RangeFieldProps) {
  const id = useId()
  const owner = useRef<HTMLDivElement>(null)
  const from = useDayText(value.from, labels, reach, typed?.from)
  const to = useDayText(value.to, labels, reach, typed?.to)
  const [edited, setEdited] = useState<'from' | 'to'>('from')
  const [isOpen, setOpen] = useState(false)
  const [start, setStart] = useState<Day>()

  // What was sent may take a while to come back as `value`; until then it is not sent a second time.
  const sent = useRef(value)
  useEffect(() => {
    sent.current = { from: value.from, to: value.to }
  }, [value.from, value.to])

  const send = (range: DayRange) => {
    const next = inOrder(range)
    from.set(next.from)
    to.set(next.to)
    if (next.from === sent.current.from && next.to === sent.current.to) return
    sent.current = next
    onChange(next)
  }
  const openOrClose = (open: boolean) => {
    setOpen(open)
    setStart(undefined)
  }
  const sendTyped = () => {
    const isRight = [from, to].every((field) => field.isEmpty || field.day !== undefined)
    if (isRight) send({ from: from.day, to: to.day })
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    for (const field of [from, to]) if (!field.isEmpty) field.tell()
    sendTyped()
  }
  const choose = (day: Day) => {
    if (start === undefined) {
      setStart(day)
      return
    }
    send({ from: start, to: day })
    openOrClose(false)
    owner.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }
  const ends = { from, to }
  const other = edited === 'from' ? 'to' : 'from'
  return (
    <fieldset className={styles.range}>
      <legend>{rangeLabels.label}</legend>
      <Presets
        labels={rangeLabels}
        reach={reach}
        value={value}
        onChoose={(range) => {
          openOrClose(false)
          send(range)
        }}
      />
      <div ref={owner} className={styles.row}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            id={`${id}-${end}`}
            name={end}
            label={rangeLabels[end]}
            field={ends[end]}
            enterKeyHint="done"
            onInput={() => setEdited(end)}
            onKeyDown={sendOnEnter}
            onBlur={sendTyped}
          />
        ))}
        <CalendarButton
          code={calendar}
          owner={owner}
          isOpen={isOpen}
          onOpenChange={openOrClose}
          mode="range"
          label={labels.open}
          reach={reach}
          pointed={ends[edited].day ?? ends[other].day}
          chosen={start === undefined ? { from: from.day, to: to.day } : { from: start }}
          counts={counts}
          note={start === undefined ? rangeLabels.chooseStart : rangeLabels.chooseEnd(start)}
          onChoose={choose}
          onMonth={onMonth}
        />
      </div>
      <Said id={`${id}-from`} error={from.error} hint={labels.hint(reach.latest)} />
      <Said id={`${id}-to`} error={to.error} />
    </fieldset>
  )
}
