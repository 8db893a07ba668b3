import { beforeEach, expect, it, vi } from 'vitest'

const MINUTE = 60_000
let lastVisitEnd: typeof import('./lastVisit.ts').lastVisitEnd

/** Another page of this browser. */
async function openPage(): Promise<void> {
  vi.resetModules()
  lastVisitEnd = (await import('./lastVisit.ts')).lastVisitEnd
}
beforeEach(openPage)

it('a first visit has none before it', async () => {
  expect(lastVisitEnd(0)).toBeNull()
  await openPage()
  expect(lastVisitEnd(20 * MINUTE)).toBeNull()
})

it('a visit ends with a pause; the next knows its last noted moment, on all its pages', async () => {
  lastVisitEnd(0)
  lastVisitEnd(29 * MINUTE)
  await openPage()
  expect(lastVisitEnd(60 * MINUTE)).toBe(29 * MINUTE)
  expect(lastVisitEnd(60 * MINUTE + 5)).toBe(29 * MINUTE)
  await openPage()
  expect(lastVisitEnd(80 * MINUTE)).toBe(29 * MINUTE)
  await openPage()
  expect(lastVisitEnd(120 * MINUTE)).toBe(80 * MINUTE)
})

it('what is no visit counts as none', async () => {
  for (const text of ['{', '[]', '{"at":"x","before":null}', '{"at":1}']) {
    localStorage.setItem('dateline.visit', text)
    await openPage()
    expect(lastVisitEnd(100 * MINUTE)).toBeNull()
  }
})
