import type { Page } from '@playwright/test'
import { odd } from '../hostile/addresses.ts'
import { refusedRecords } from '../hostile/ownSources.ts'
import { ARTICLES, importFiles, test } from '../hostile/portal.ts'
import { provoke, strangersIn } from '../hostile/trap.ts'
import { vectors } from '../hostile/vectors.ts'
import { before } from '../hostile/webSources.ts'
import { expect, openApp } from './fixtures.ts'

// Whatever an import brings, nothing in it executes where articles are shown: not with the policy of the pages, and not without it.

// Many pages in one test: a machine under load may need longer for them than for any other.
test.describe.configure({ timeout: 120_000 })

/** Where the content of an article stands. */
const CONTENT = 'main header, [data-article-body]'

/** The ids of all that was taken in. */
async function idsOf(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/articles?limit=50')
  const { items } = await answer.json()
  return items.map(({ id }: { id: string }) => id)
}

test('addresses that run and shapes that are no article are refused, each for itself', async ({ server }) => {
  const text = refusedRecords.map((record) => JSON.stringify(record)).join('\n')
  const { code, stdout } = await importFiles(server, { name: 'refused.ndjson', text })
  expect(code).toBe(1)
  const { length } = refusedRecords
  expect(stdout).toContain(
    `0 added, 0 updated, 0 unchanged, 0 removed before and left out, ${length} unreadable.`,
  )
})

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'without the policy' : 'with the policy', () => {
    test.use({ bypassCSP })

    test(`a handler that somebody puts into a page ${bypassCSP ? 'runs' : 'does not run'}`, async ({
      page,
      allow,
    }) => {
      if (!bypassCSP) allow(/TrustedScript/)
      await page.goto('/privacy')
      const ran = await page.evaluate(() => {
        const image = document.createElement('img')
        try {
          image.setAttribute('onclick', 'this.title = "ran"')
        } catch {
          // The policy takes no text for a script.
        }
        image.click()
        return image.title === 'ran'
      })
      expect(ran).toBe(bypassCSP)
    })

    test('articles execute nothing as they are served, nor once the app has taken them over', async ({
      page,
      trap,
    }) => {
      const ids = await idsOf(page)
      expect(ids).toHaveLength(ARTICLES)
      const places = new Map(vectors.map(({ number }) => [number, 0]))
      const drawn: (string | undefined)[] = []
      for (const id of ids) {
        await page.goto(`/articles/${id}`)
        expect(await strangersIn(page, CONTENT), id).toEqual([])
        expect(await provoke(page), id).toBeGreaterThan(0)
        expect(trap.caught, id).toEqual([])
        // To press a link is what the app waits for.
        await page.waitForFunction(() => history.scrollRestoration === 'manual')
        expect(await strangersIn(page, CONTENT), id).toEqual([])
        const text = (await page.locator('main').textContent()) ?? ''
        for (const [number, times] of places) if (text.includes(before(number))) places.set(number, times + 1)
        const kept = await page.locator('main img[src^="/pictures/"]').all()
        for (const picture of kept) {
          const answer = await page.request.get((await picture.getAttribute('src')) ?? '')
          drawn.push(answer.headers()['content-type'])
        }
      }
      expect(trap.caught).toEqual([])
      // Taken in as an article of a page, of RSS, Atom and JSON Feed, and of WordPress.
      const lost = [...places].filter(([, times]) => times < 5)
      // Whoever takes RSS apart takes comments out of its texts, and with them the end of the style in 126: it ends within 129.
      expect(lost).toEqual([[129, 4]])
      // Each of them has one drawing that has become a picture.
      expect(drawn).toEqual(Array(5).fill(expect.stringMatching(/^image\/(avif|webp|jpeg|png)$/)))
    })

    test('articles execute nothing where the app shows one after the other', async ({ page, trap }) => {
      const [newest = ''] = await idsOf(page)
      await openApp(page, `/articles/${newest}`)
      let visited = 1
      for (const older = page.locator('main a[rel=prev]'); (await older.count()) > 0; visited++) {
        expect(await strangersIn(page, CONTENT), page.url()).toEqual([])
        await provoke(page)
        const address = await older.getAttribute('href')
        await older.hover()
        await older.click()
        await expect(page).toHaveURL(address ?? '')
        await expect(older.or(page.locator('main a[rel=next]')).first()).not.toHaveAttribute(
          'href',
          address ?? '',
        )
      }
      expect(visited).toBe(ARTICLES)
      expect(trap.caught).toEqual([])
    })

    test('links that look like scripts lead where their addresses say', async ({ page, server, trap }) => {
      await openApp(page, '/articles/own-odd')
      const links = page.locator('[data-article-body] p > a')
      const count = await links.count()
      expect(count).toBeGreaterThan(15)
      const followed: string[] = []
      for (let place = 0; place < count; place++) {
        await links.nth(place).hover()
        followed.push((await links.nth(place).getAttribute('href')) ?? '')
      }
      // The pages of the app, and what begins like another host.
      const inner = /^\/(days|search|\.)/
      const leading = followed.filter((address) => inner.test(address))
      expect(leading).toHaveLength(odd.filter((address) => inner.test(address)).length)
      expect(leading).not.toEqual([])
      for (const href of leading) {
        await links.and(page.locator(`[href='${href}']`)).click()
        await expect.poll(() => page.url()).not.toContain('/articles/own-odd')
        expect(new URL(page.url()).origin).toBe(server.url)
        await provoke(page)
        await page.goto('/articles/own-odd')
      }
      expect(trap.caught).toEqual([])
    })
  })
}
