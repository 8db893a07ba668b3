import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import styles from './Field.module.css'
import type { DayText } from './useDayText.ts'

type TextFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> & {
  id: string
  label: string
  field: DayText
}

/** A labelled text field for a day. What is wrong with it stands in the element `${id}-said`. */
export function TextField({ id, label, field, onBlur, ...input }: TextFieldProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  useTextBeforeMount(inputRef, field)
  return (
    <div className={styles.text}>
      <label htmlFor={id}>
        {label}
        <span aria-hidden="true">:</span>
      </label>
      <input
        {...input}
        ref={inputRef}
        id={id}
        type="text"
        autoComplete="off"
        value={field.text}
        aria-invalid={field.error !== null || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={(event) => {
          if (!field.isEmpty) field.tell()
          onBlur?.(event)
        }}
      />
    </div>
  )
}

/** What was typed into a field that a server made, before this component was there: it stands in the field, and nobody
 * was told. Done before anything else can happen, so that a form that is sent at once sends it. */
function useTextBeforeMount(inputRef: { current: HTMLInputElement | null }, field: DayText): void {
  const atMount = useRef(field)
  useLayoutEffect(() => {
    const { text, type } = atMount.current
    const typed = inputRef.current?.value
    if (typed !== undefined && typed !== text) type(typed)
  }, [inputRef])
}

/** What is said about the field of this id: an error, read out at once, or a hint. */
export function Said({ id, error, hint }: { id: string; error: string | null; hint?: string }) {
  return (
    <div id={`${id}-said`} className={styles.said}>
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : (
        hint && <p>{hint}</p>
      )}
    </div>
  )
}
