import { createContext, useContext } from 'react'
import type { ProblemKind } from '../../contract/problem.ts'

const ServedProblemContext = createContext<ProblemKind | null>(null)
export const ServedProblemProvider = ServedProblemContext.Provider

/** Why the server could not show the first page; null where it could, or where nobody rendered it. */
export function useServedProblem(): ProblemKind | null {
  return useContext(ServedProblemContext)
}
