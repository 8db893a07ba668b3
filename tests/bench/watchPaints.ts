/** What the page notes of itself, as `window.bench`. */
export type Notes = {
  isReady: boolean
  /** Events that belong to a press: ms until the next paint, to 8 ms; those below 16 are left out by the browser. */
  presses: number[]
  /** Moves of a mouse, which the browser does not time: ms until the frame after it was painted. */
  moves: number[]
}

/** Runs in the page, before anything of its own: it may use nothing from outside. */
export function watchPaints(): void {
  const notes: Notes = { isReady: false, presses: [], moves: [] }
  Object.assign(window, { bench: notes })
  addEventListener('dateline:ready', () => {
    notes.isReady = true
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) notes.presses.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message is taken up once the frame is painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => notes.moves.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true, passive: true },
  )
}
