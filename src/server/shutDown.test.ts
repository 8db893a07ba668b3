import { EventEmitter } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { shutDownOnSignals } from './shutDown.ts'
import { startServer } from './testing.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

// The whole of it, with a real process and requests, is in main.test.ts; here no ten seconds pass.
it.each(signals)(
  'ten seconds after %s what is not answered is cut off, with exit status 1',
  async (signal) => {
    const { store } = await startServer()
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
    const known = new Map(signals.map((name) => [name, process.listeners(name)]))
    const added = (name: NodeJS.Signals) =>
      process.listeners(name).filter((listener) => !known.get(name as 'SIGINT')?.includes(listener))
    onTestFinished(() => {
      for (const name of signals) for (const listener of added(name)) process.off(name, listener)
    })
    // One that never has answered everything.
    const server = Object.assign(new EventEmitter(), { close: vi.fn() })
    shutDownOnSignals(server as never, store)

    for (const listener of added(signal)) listener(signal)
    expect(server.close).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(exit).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(exit.mock.calls).toEqual([[1]])
  },
)
