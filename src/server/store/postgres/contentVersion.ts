import type { Pool } from 'pg'
import type { Steps } from '../sql/steps.ts'
import { get, run } from '../sql/steps.ts'
import { runSteps } from './statements.ts'
import { withClient } from './transactions.ts'

/** Says that what articles show has changed. Inside the transaction that changes it. */
export function* newVersion(): Steps<void> {
  yield* run('update content_version set version = version + 1')
}

function* version(): Steps<string> {
  const row = yield* get<{ version: number }>('select version from content_version')
  return String(row?.version ?? 0)
}

/** The version of the content, asked once for all that is answered in one turn of the event loop. */
export function contentVersionOf(pool: Pool): () => Promise<string> {
  let asked: Promise<string> | undefined
  return () => {
    if (!asked) {
      asked = withClient(pool, (client) => runSteps(client, version()))
      setImmediate(() => {
        asked = undefined
      })
    }
    return asked
  }
}
