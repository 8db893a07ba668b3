import { test as base, expect as baseExpect, type Page } from '@playwright/test'
import { disposeServer, startServer, type TestServer } from './server.ts'

export { expect } from '@playwright/test'
export type { TestServer } from './server.ts'

type Fixtures = {
  /** Variables of the server's environment, to be set with `test.use`. */
  serverVariables: Record<string, string>
  /** The real server, on a fresh store of its own. */
  server: TestServer
  /** Expects a trouble that would fail the test: a console message, a page error, or `404 http://…`. It has to come. */
  allow: (expected: RegExp) => void
  /** The same for a trouble that hangs on the machine's pace, or on what else the test is for. */
  mayCome: (expected: RegExp) => void
  troubles: TroubleList
}

type TroubleList = { found: string[]; expected: RegExp[]; possible: RegExp[]; watch(page: Page): void }

export const test = base.extend<Fixtures>({
  serverVariables: [{}, { option: true }],
  server: async ({ serverVariables }, use) => {
    const server = await startServer(serverVariables)
    await use(server)
    await disposeServer(server)
  },
  baseURL: async ({ server }, use) => use(server.url),
  // Every page of the test is watched, those that it opens itself included; what nobody expected fails it at its end.
  troubles: [
    async ({ context, server }, use, { errors }) => {
      const list = troubleList(server.url)
      context.on('page', list.watch)
      await use(list)
      // A test that failed before may not have come as far. What is told to the console may be on its way still.
      const missing = () => list.expected.filter((pattern) => !list.found.some((line) => pattern.test(line)))
      if (errors.length === 0) await baseExpect.poll(missing, 'troubles that never came').toEqual([])
      const known = [...list.expected, ...list.possible]
      const unexpected = list.found.filter((line) => !known.some((pattern) => pattern.test(line)))
      if (unexpected.length > 0) throw new Error(`The page had trouble:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
  allow: async ({ troubles }, use) => {
    await use((expected) => troubles.expected.push(expected))
  },
  mayCome: async ({ troubles }, use) => {
    await use((possible) => troubles.possible.push(possible))
  },
})

/** Said by Playwright itself wherever `serviceWorkers` is `block`. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

function troubleList(origin: string): TroubleList {
  const found: string[] = []
  return {
    found,
    expected: [],
    possible: [],
    watch(page) {
      page.on('console', (message) => {
        if (message.text() !== BLOCKED) found.push(`console.${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => found.push(`page error: ${error.stack ?? error.message}`))
      page.on('response', (response) => {
        const isOurs = response.url().startsWith(`${origin}/`)
        if (isOurs && response.status() >= 400) found.push(`${response.status()} ${response.url()}`)
      })
    },
  }
}

/** Opens a page and waits until the app has taken it over: links followed before that are the browser's own. */
export async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await baseExpect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('manual')
}
