/** What is to be undone when the program ends, in the order in which it was done. */
const open: (() => Promise<unknown>)[] = []
let ending: Promise<void> | undefined

/** Remembers what undoes a thing: a child to stop, a folder to remove. Answers what undoes it before the end; it is undone once.
 * Throws, and undoes it, where the program is ending already. */
export function atEnd(undo: () => Promise<unknown>): () => Promise<void> {
  if (ending) {
    void undo().catch(() => undefined)
    throw new Error('The program is ending.')
  }
  open.push(undo)
  return async () => {
    const place = open.indexOf(undo)
    if (place === -1) return
    open.splice(place, 1)
    await undo()
  }
}

/** Undoes all that is still open, the last first; what fails does not keep the rest. */
export function endAll(): Promise<void> {
  ending ??= undoAll()
  return ending
}

async function undoAll(): Promise<void> {
  for (let undo = open.pop(); undo; undo = open.pop()) await undo().catch(() => undefined)
}

/** Ends cleanly where somebody interrupts. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void endAll().finally(() => process.exit(130)))
  }
}
