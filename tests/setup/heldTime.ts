import { act } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'

/** Holds timers until the test ends or `letGo`: time passes by `pass` alone, and while Testing Library waits for something. */
export function holdTime(): { pass(ms: number): Promise<void>; letGo(): void } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // The name by which Testing Library looks for whoever holds timers.
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) })
  const restore = () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
  onTestFinished(restore)
  return {
    pass: (ms) => act(async () => void (await vi.advanceTimersByTimeAsync(ms))),
    letGo() {
      // What is due by now would never come.
      act(() => void vi.advanceTimersByTime(10))
      restore()
    },
  }
}
