import { createContext, type KeyboardEvent, useContext } from 'react'
import type { Day } from '../../../contract/day.ts'
import type { DayCounts, DayRange } from './types.ts'

type Grid = {
  /** The one day that Tab reaches. */
  cursor: Day
  chosen: DayRange
  counts: DayCounts
  /** Whether a day without articles can be chosen. */
  takesEmpty: boolean
  onFocus: (day: Day) => void
  onKeyDown: (event: KeyboardEvent, day: Day) => void
}

const GridContext = createContext<Grid | null>(null)
export const GridProvider = GridContext.Provider

/** What the days of the grid share. */
export function useGrid(): Grid {
  const grid = useContext(GridContext)
  if (!grid) throw new Error('useGrid needs a GridProvider above it')
  return grid
}
