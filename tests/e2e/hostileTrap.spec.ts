import { expect, type Page, test } from '@playwright/test'
import { FOREIGN } from '../hostile/addresses.ts'
import { provoke, setTrap } from '../hostile/trap.ts'
import { vectors } from '../hostile/vectors.ts'

// That nothing is caught says something only where what executes is caught.

const BLANK = 'http://blank.example'

/** An empty page on a host of its own, without any policy. */
async function openBlank(page: Page): Promise<void> {
  await page.route(`${BLANK}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Trống</title>' }),
  )
  await page.goto(`${BLANK}/`)
}

test('one vector as markup in a blank page is caught', async ({ context, page }) => {
  const trap = await setTrap(context, BLANK)
  await openBlank(page)
  expect(trap.caught).toEqual([])
  await page.setContent('<!doctype html><img src="x:" onerror="pwned(1)">')
  await expect.poll(() => trap.caught).toEqual([`vector 1 at ${BLANK}/`])
})

/** What was caught of whom: the numbers of vectors. */
function numbersIn(caught: readonly string[]): Set<number> {
  return new Set(caught.flatMap((line) => /^vector (\d+) /.exec(line)?.[1] ?? []).map(Number))
}

test('most vectors execute as markup, some of every class', async ({ context, page }) => {
  const trap = await setTrap(context, BLANK)
  await page.route(`${BLANK}/vectors/*`, (route) => {
    const number = Number(new URL(route.request().url()).pathname.split('/').at(-1))
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: vectors[number]?.markup ?? '' })
  })
  await openBlank(page)
  await page.evaluate((count) => {
    for (let number = 0; number < count; number++) {
      document.body.append(Object.assign(document.createElement('iframe'), { src: `/vectors/${number}` }))
    }
  }, vectors.length)
  await page.waitForLoadState()
  // Some have led their frame elsewhere by now.
  const frames = page.mainFrame().childFrames()
  await Promise.all(frames.map((frame) => provoke(frame).catch(() => {})))
  await Promise.all(frames.map((frame) => frame.evaluate(parseAgain).catch(() => {})))
  const caught = () => numbersIn(trap.caught)
  await expect.poll(() => caught().size).toBeGreaterThan(vectors.length * 0.6)
  const kinds = [...new Set(vectors.map(({ kind }) => kind))].filter((kind) => kind !== 'unclosed')
  const silent = () =>
    kinds.filter((kind) => !vectors.some((one) => one.kind === kind && caught().has(one.number)))
  await expect.poll(silent).toEqual([])
  // What loads from elsewhere is caught as well.
  for (const type of ['script', 'stylesheet', 'document', 'image']) {
    const loads = expect.stringMatching(`^${type} https?://${FOREIGN}/`)
    await expect.poll(() => trap.caught).toContainEqual(loads)
  }
})

/** What those did who wrote markup out and read it again, or took text for markup: some vectors need that. */
function parseAgain(): void {
  const { body } = document
  const text = body.textContent
  const parsed = (markup: string) => document.createRange().createContextualFragment(markup)
  body.replaceChildren(parsed(body.getHTML()), parsed(text))
}
