import * as v from 'valibot'
import { type Problem as ProblemType, problemKinds, problemType } from './problem.ts'

/** An answer that is a problem. */
export const Problem: v.GenericSchema<unknown, ProblemType> = v.object({
  type: v.picklist(problemKinds.map(problemType)),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ field: v.string(), message: v.string() }))),
  requestId: v.string(),
})
