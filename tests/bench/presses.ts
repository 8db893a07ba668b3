import { type Browser, chromium } from '@playwright/test'
import { paths } from '../../src/app/paths.ts'
import { browserFlags, browserPath } from '../e2e/browser.ts'
import { atEnd } from './endings.ts'
import { median } from './figures.ts'
import { firstPress } from './firstPress.ts'
import { ordinaryArticle, startPortal } from './portal.ts'
import { openStars, type Screen } from './starsPage.ts'

const PRESSES = 20
const FIRST_PRESSES = 5
const widths = [360, 1280]
/** Nobody's votes are refused: it is one reader who presses all day. */
const limits = { LIMIT_VOTES_PER_MINUTE: '1000000', LIMIT_NEW_VOTES: '1000000', LIMIT_VIEWS: '1000000' }

/** Hovers over and presses the stars of an article, on a processor that is made four times slower. Prints how long it takes until the
 * screen shows it. */
export async function benchPresses(print: (line: string) => void): Promise<void> {
  const portal = await startPortal(limits)
  const article = await ordinaryArticle(portal.url)
  // It is ended here, with the rest.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: browserFlags(),
    ...signals,
  })
  const close = atEnd(() => browser.close())
  const url = portal.url + paths.article(article.id)
  print(`the article ${article.id}, ms from the event to the next paint; the processor is 4 times slower`)

  for (const width of widths) {
    const hover = await measure(browser, url, { width, isTouch: false }, 'hover')
    print(`  hovering, ${width} px wide: ${inWords(hover)}`)
    for (const isTouch of [false, true]) {
      const presses = await measure(browser, url, { width, isTouch }, 'press')
      print(`  voting by ${isTouch ? 'tap' : 'mouse'}, ${width} px wide: ${inWords(presses)}`)
    }
  }
  print(
    'the first press on a page whose script is kept back, and the vote that is sent once the script comes',
  )
  for (const width of widths) {
    for (const isTouch of [false, true]) {
      const paints: number[] = []
      const sends: number[] = []
      for (let count = 0; count < FIRST_PRESSES; count++) {
        const { paint, sent } = await firstPress(browser, url, { width, isTouch })
        paints.push(paint)
        sends.push(sent)
      }
      const how = isTouch ? 'tap' : 'mouse'
      print(
        `  by ${how}, ${width} px wide: ${inWords(paints)}; sent ${Math.round(median(sends))} ms after the script was let go`,
      )
    }
  }
  await close()
  await portal.stop()
}

/** Goes from star to star, each time to another one, on a page whose app is there. */
async function measure(
  browser: Browser,
  url: string,
  screen: Screen,
  what: 'hover' | 'press',
): Promise<number[]> {
  const stars = await openStars(browser, url, screen)
  const took: number[] = []
  try {
    await stars.whenReady()
    for (let count = 0; count < PRESSES; count++) {
      const star = 1 + ((count * 2) % 5)
      took.push(what === 'hover' ? await stars.hover(star) : await stars.press(star))
    }
  } finally {
    await stars.close()
  }
  return took
}

function inWords(took: readonly number[]): string {
  return `median ${Math.round(median(took))}, longest ${Math.round(Math.max(...took))} of ${took.length}`
}
