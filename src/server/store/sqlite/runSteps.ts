import type { Statement, Steps } from '../sql/steps.ts'
import type { Database } from './database.ts'

/** Runs the work to its end, at once. */
export function runSteps<Result>(database: Database, steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) {
    let answer: unknown
    try {
      answer = answerTo(database, step.value)
    } catch (error) {
      step = steps.throw(error)
      continue
    }
    step = steps.next(answer)
  }
  return step.value
}

function answerTo(database: Database, { kind, sql, values }: Statement): unknown {
  if (kind === 'get') return database.get(sql, ...values)
  return kind === 'all' ? database.all(sql, ...values) : database.run(sql, ...values)
}
