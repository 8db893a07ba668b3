import { createContext, useContext } from 'react'
import type { EpochMs } from '../../../contract/instant.ts'

export type Clock = () => EpochMs

const ClockContext = createContext<Clock>(Date.now)
export const ClockProvider = ClockContext.Provider

/** The clock that "now" and "today" are read from. */
export function useClock(): Clock {
  return useContext(ClockContext)
}
