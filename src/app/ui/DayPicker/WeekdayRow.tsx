import type { ComponentProps } from 'react'

/** The weekdays' names, heads of their columns; the library hides them from whoever listens. */
export function WeekdayRow(row: ComponentProps<'tr'>) {
  return (
    <thead>
      <tr {...row} />
    </thead>
  )
}
