import type { Browser } from '@playwright/test'
import { openStars, type Screen } from './starsPage.ts'

/** Presses the fourth star of a page that has been painted but whose script is kept back, then lets the script go. In ms: until the
 * press was painted, and from the script's release until the vote was sent. */
export async function firstPress(
  browser: Browser,
  url: string,
  screen: Screen,
): Promise<{ paint: number; sent: number }> {
  const held = Promise.withResolvers<void>()
  const stars = await openStars(browser, url, screen, (page) =>
    page.route('**/assets/*.js', async (route) => {
      await held.promise
      await route.continue().catch(() => undefined)
    }),
  )
  try {
    const sending = stars.page.waitForRequest((request) => request.method() === 'PUT')
    sending.catch(() => undefined)
    const paint = await stars.press(4)
    const start = performance.now()
    held.resolve()
    await sending
    return { paint, sent: performance.now() - start }
  } finally {
    held.resolve()
    await stars.close()
  }
}
