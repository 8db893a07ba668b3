import { setPriority } from 'node:os'
import { StoreUnusable } from '../openErrors.ts'
import { DAMAGED } from './damaged.ts'
import { inspect } from './inspect.ts'

// A process that reads the whole file named for damage, at its leisure. Ends with DAMAGED and one line where there is some.

const WAIT = 30_000
const LOW = 10

const [, , file = ''] = process.argv
setPriority(LOW)
try {
  inspect(file, WAIT, true)
} catch (error) {
  // What is no damage (a file that is busy) the server meets itself.
  if (error instanceof StoreUnusable) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = DAMAGED
  }
}
