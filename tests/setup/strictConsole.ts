import { format } from 'node:util'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// A message that nobody expected is a defect that nobody read: a test that prints to the console fails.
// A test that expects one makes its own spy, which takes this one's place.
// The HTML standard has <search> since 2023, jsdom has not yet.
const ofJsdom = /The tag <search> is unrecognized in this browser/

const levels = ['error', 'warn', 'info', 'log', 'debug'] as const
let messages: string[] = []

beforeEach(() => {
  messages = []
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      const message = format(...words)
      if (!ofJsdom.test(message)) messages.push(`console.${level}: ${message}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(messages, 'unexpected console messages').toEqual([])
})
