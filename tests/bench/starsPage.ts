import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { type Notes, watchPaints } from './watchPaints.ts'

export type Screen = { width: number; isTouch: boolean }

const LONGEST_WAIT_MS = 20_000
const QUIET_MS = 1000
/** Until the browser has told of the events of a press, and what follows from it is over. */
const AFTER_PRESS_MS = 400
/** The browser tells of no event that is painted sooner. */
const LEAST_TOLD_MS = 16

/** The stars of an article in a browser of its own reader, on a processor that is four times slower. */
export type StarsPage = {
  page: Page
  /** Waits until the app is there and quiet. */
  whenReady(): Promise<void>
  /** Ms until the screen shows what is meant. Throws where it never does. */
  hover(star: number): Promise<number>
  press(star: number): Promise<number>
  close(): Promise<void>
}

/** Opens an article and brings its stars onto the screen; `prepare` does something to the page before. */
export async function openStars(
  browser: Browser,
  url: string,
  { width, isTouch }: Screen,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<StarsPage> {
  const isPhone = isTouch && width < 600
  const viewport = { width, height: 800 }
  const context = await browser.newContext({ viewport, hasTouch: isTouch, isMobile: isPhone, userAgent })
  const page = await context.newPage()
  page.setDefaultTimeout(LONGEST_WAIT_MS)
  await page.addInitScript(watchPaints)
  await prepare(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'commit' })
  const star = (number: number) => page.locator(`[data-star="${number}"]`)
  await star(3).scrollIntoViewIfNeeded()

  const notes = () => page.evaluate(() => (window as unknown as { bench: Notes }).bench)
  const forget = () =>
    page.evaluate(() =>
      Object.assign((window as unknown as { bench: Notes }).bench, { presses: [], moves: [] }),
    )
  async function middleOf(number: number): Promise<[x: number, y: number]> {
    const box = await star(number).boundingBox()
    if (!box) throw new Error(`Star ${number} is not on the screen.`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  return {
    page,
    async whenReady() {
      await until('the app is there', async () => (await notes()).isReady)
      await setTimeout(QUIET_MS)
    },
    async hover(number) {
      const at = await middleOf(number)
      await forget()
      await page.mouse.move(...at)
      await until('the move is painted', async () => (await notes()).moves.length > 0)
      const [took = Number.NaN] = (await notes()).moves
      await until(
        `${number} stars are filled`,
        async () => (await page.locator('[data-star][data-filled]').count()) === number,
      )
      return took
    },
    async press(number) {
      const at = await middleOf(number)
      await forget()
      await (isTouch ? page.touchscreen.tap(...at) : page.mouse.click(...at))
      await setTimeout(AFTER_PRESS_MS)
      if (!(await star(number).locator('input').isChecked()))
        throw new Error(`Star ${number} was not chosen.`)
      return Math.max(LEAST_TOLD_MS, ...(await notes()).presses)
    },
    close: () => context.close(),
  }
}

/** A reader's: the headless browser's own names a crawler. */
const userAgent =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const start = performance.now(); performance.now() - start < LONGEST_WAIT_MS; await setTimeout(20)) {
    if (await isSo()) return
  }
  throw new Error(`Not in ${LONGEST_WAIT_MS} ms: ${what}.`)
}
