import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'

// Each test starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

/** A process with a log, in which the script runs. */
function run(script: string) {
  const module = JSON.stringify(join(import.meta.dirname, 'log.ts'))
  const program = `import { openLog } from ${module}; const log = openLog('info'); ${script}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

const messages = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).msg)

it('an error is written at once, after all before it', async () => {
  // It never comes to a turn in which anything gathered could be written.
  const child = run(`log.info({}, 'a'); log.error({}, 'b'); for (;;);`)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  await vi.waitFor(() => expect(messages(output)).toEqual(['a', 'b']), { timeout: 20_000 })
})

it('a request is written soon, while the process goes on', async () => {
  const child = run(`log.info({}, 'a'); setInterval(() => undefined, 1000)`)
  const [chunk] = await once(child.stdout, 'data')
  expect(messages(`${chunk}`)).toEqual(['a'])
})

it('all is written when the process ends', async () => {
  expect(messages(await text(run(`log.info({}, 'a'); process.exit(0)`).stdout))).toEqual(['a'])
})
