import { execFile } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort, startPostgres } from './setup/embeddedPostgres.ts'
import { queryOnce } from './setup/queryOnce.ts'

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

it('of a Postgres takes another port where somebody was quicker', async () => {
  const other = createServer()
  const taken = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)),
  )
  const ports = [taken]
  const server = await startPostgres([], async () => ports.shift() ?? (await freePort()))
  try {
    expect(new URL(server.url).port).not.toBe(`${taken}`)
    expect(await queryOnce(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  } finally {
    await server.remove()
    other.close()
  }
})
