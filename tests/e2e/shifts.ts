import type { Page } from '@playwright/test'

/** When something moved on a page, and how much. */
type Shift = [startTime: number, value: number]

declare global {
  interface Window {
    /** Whatever has moved until now. */
    shiftsSoFar: () => Promise<Shift[]>
  }
}

/** Notes what moves on each page that is opened from now on, from its first moment. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries)
        shifts.push([entry.startTime, (entry as PerformanceEntry & { value: number }).value])
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const frame = () => new Promise(requestAnimationFrame)
    window.shiftsSoFar = async () => {
      // What has just changed moves in the next frame, and is told of after it.
      await frame()
      await frame()
      note(observer.takeRecords())
      return shifts
    }
  })
}

/** What has moved on the page so far, its fonts included. */
export function shiftsOn(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    await document.fonts.ready
    return window.shiftsSoFar()
  })
}
