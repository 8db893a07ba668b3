import { ensureBuilt } from '../../src/server/build.ts'

/** Builds the page before the tests that start servers: each of them would build it for itself, at the same time. */
export default async function setup(): Promise<void> {
  await ensureBuilt(() => undefined)
}
