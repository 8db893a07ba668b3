import type { TestProject } from 'vitest/node'
import { startPostgres } from './embeddedPostgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One Postgres for all the tests of a run; each makes a schema of its own in it. Where it does not start, the run fails. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What tests write need not outlast them.
  const server = await startPostgres(['-c', 'fsync=off', '-c', 'max_connections=200'])
  project.provide('postgresUrl', server.url)
  return () => server.remove()
}
