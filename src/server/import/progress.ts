/** Shows how far a long run is. */
export type Progress = {
  /** `part` of the file is read, from 0 to 1. */
  file(part: number): void
  /** So many articles were read. */
  articles(count: number): void
  /** Makes room for a line of other output. */
  clear(): void
}

type Terminal = { isTTY?: boolean; write(text: string): unknown }

const BAR = 24
const BAR_EVERY_MS = 100
const LINE_EVERY_MS = 10_000

/** A bar on a terminal, a line every ten seconds elsewhere. `clock` in ms. */
export function createProgress(terminal: Terminal, clock: () => number = () => performance.now()): Progress {
  const every = terminal.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS
  let shownAt = clock()
  let isShown = false
  let count = 0
  let part = 0

  function show(): void {
    if (clock() - shownAt < every) return
    shownAt = clock()
    const facts = `${count} articles read, ${Math.floor(part * 100)} % of the file`
    if (!terminal.isTTY) terminal.write(`${facts}\n`)
    else {
      const full = Math.round(part * BAR)
      terminal.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${facts}`)
      isShown = true
    }
  }
  return {
    file: (done) => {
      part = Math.min(1, done)
      show()
    },
    articles: (read) => {
      count = read
      show()
    },
    clear: () => {
      if (isShown) terminal.write('\r\u001b[K')
      isShown = false
    },
  }
}
