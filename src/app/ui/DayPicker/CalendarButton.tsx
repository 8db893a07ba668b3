import { type ComponentProps, type ComponentType, type RefObject, useId, useRef } from 'react'
import { startOfMonth } from '../../../contract/day.ts'
import controls from '../../styles/controls.module.css'
import type { CalendarProps } from './Calendar.tsx'
import styles from './CalendarButton.module.css'
import type { CalendarPanelProps } from './CalendarPanel.tsx'
import { openingDay } from './choice.ts'

/** The open calendar, whose code and words come when it is wanted, and what fetches these ahead. */
export type CalendarCode = {
  preload: () => unknown
  Panel: ComponentType<Omit<CalendarPanelProps, 'labels'>>
}

type CalendarButtonProps = Omit<CalendarProps, 'labels'> & {
  code: CalendarCode
  label: string
  /** What to do next, or why nothing was done; read out when it changes. */
  note: string
  owner: RefObject<HTMLElement | null>
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** The button that opens the calendar, and the calendar once it is open. */
export function CalendarButton({
  code,
  label,
  owner,
  isOpen,
  onOpenChange,
  note,
  ...calendar
}: CalendarButtonProps) {
  const { pointed, reach, onMonth } = calendar
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)

  const warm = () => {
    code.preload()
    onMonth(startOfMonth(openingDay(pointed, reach)))
  }
  const close = () => {
    onOpenChange(false)
    button.current?.focus()
  }
  const buttonProps: ComponentProps<'button'> = {
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
    onPointerEnter: warm,
    onPointerDown: warm,
    onFocus: warm,
    onClick: () => (isOpen ? close() : onOpenChange(true)),
  }
  return (
    <>
      <button ref={button} className={`${controls.plain} ${styles.open}`} data-needs-script {...buttonProps}>
        <CalendarIcon />
        <span>{label}</span>
      </button>
      {isOpen && (
        <code.Panel
          id={id}
          owner={owner}
          note={note}
          onClose={close}
          onLeave={() => onOpenChange(false)}
          {...calendar}
        />
      )}
    </>
  )
}

function CalendarIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M4 6.5h16v13H4zM4 10.5h16M8 4v4M16 4v4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
