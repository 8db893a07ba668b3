import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { BadVariable } from '../environment.ts'
import { StoreUnusable } from '../store/openErrors.ts'
import { StoreUnavailable } from '../store/store.ts'

/** The command cannot be carried out as it was given; the message is one line that names what and says what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Throws UsageError where there is no folder for the file: SQLite would say no more than that it cannot open it. */
export function refuseMissingFolder(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}: make it first.`)
}

/** What went wrong while a file was written: a UsageError where the file itself could not be, else the error as it is. */
export function asUsageError(error: unknown, file: string): unknown {
  const isOfFile = error instanceof Error && 'syscall' in error
  return isOfFile ? new UsageError(`${file} cannot be written: ${error.message}`) : error
}

/** Carries a command out and sets the process's exit status: what the work answers, 2 where the command or a variable is wrong and
 * nothing was done, 1 where the store is not to be had. Those are said in one line; what nobody foresaw is thrown. */
export async function runCommand(work: () => Promise<number>, advice = ''): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof BadVariable
    process.exitCode = isUsage ? 2 : 1
    if (isUsage || error instanceof StoreUnusable) process.stderr.write(`${error.message}\n`)
    else if (error instanceof StoreUnavailable) {
      process.stderr.write(`${[`${error.message}.`, advice].filter(Boolean).join(' ')}\n`)
    } else throw error
  }
}
