import { ensureBuilt } from '../../src/server/build.ts'

/** Builds the app before the first server starts: servers that start together would all build it. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt((line) => process.stdout.write(`${line}\n`))
}
