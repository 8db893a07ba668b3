import type { DayButtonProps } from 'react-day-picker'
import { shadeOf } from '../shade.ts'
import { rangePart } from './choice.ts'
import { dayOfDate } from './dates.ts'
import { useGrid } from './gridContext.ts'

/** A day of the grid. Focus and keys are ours: the library loses its tab stop after PageUp, and skips what is disabled. */
export function GridDay({ day: { date }, modifiers, onFocus, ...button }: DayButtonProps) {
  const grid = useGrid()
  const day = dayOfDate(date)
  const count = grid.counts.of(day)
  return (
    <button
      {...button}
      tabIndex={day === grid.cursor ? 0 : -1}
      aria-current={modifiers.today ? 'date' : undefined}
      aria-disabled={(count === 0 && !grid.takesEmpty) || undefined}
      data-count={count}
      data-shade={shadeOf(count)}
      data-part={rangePart(day, grid.chosen) ?? undefined}
      onFocus={(event) => {
        onFocus?.(event)
        grid.onFocus(day)
      }}
      onKeyDown={(event) => grid.onKeyDown(event, day)}
    />
  )
}
