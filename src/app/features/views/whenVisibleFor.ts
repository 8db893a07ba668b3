/** Calls back once the document has been visible for `ms` in all, unless it is told to stop before. */
export function whenVisibleFor(ms: number, signal: AbortSignal, then: () => void): void {
  let left = ms
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function follow() {
    if (document.visibilityState === 'visible') {
      since = performance.now()
      timer = setTimeout(finish, left)
    } else if (timer !== undefined) {
      clearTimeout(timer)
      timer = undefined
      left = Math.max(0, left - (performance.now() - since))
    }
  }
  function finish() {
    stop()
    then()
  }
  function stop() {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', follow)
  }

  if (signal.aborted) return
  signal.addEventListener('abort', stop)
  document.addEventListener('visibilitychange', follow)
  follow()
}
