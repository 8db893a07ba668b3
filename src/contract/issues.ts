import * as v from 'valibot'
import type { FieldError } from './problem.ts'
import { wellFormed } from './text.ts'

/** What a check found wrong: the field, empty for the whole, and in words what it must be. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  return issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    // The library's own words for a key that is not there tell of its insides. They repeat what came.
    message:
      issue.kind === 'schema' && issue.received === 'undefined'
        ? 'must not be left out'
        : wellFormed(issue.message),
  }))
}
