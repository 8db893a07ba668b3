import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('of a Postgres lets a run that fails say so', async () => {
  const setup = JSON.stringify(join(import.meta.dirname, 'setup/embeddedPostgres.ts'))
  const program = `process.exitCode = 3; const { startPostgres } = await import(${setup}); await (await startPostgres()).remove()`
  const status = await new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', program], (error) =>
      resolve(error?.code ?? 0),
    )
  })
  expect(status).toBe(3)
})
