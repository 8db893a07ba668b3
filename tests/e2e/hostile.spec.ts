import type { Page } from '@playwright/test'
import { refusedRecords } from '../hostile/ownSources.ts'
import { ARTICLES, importFiles, test } from '../hostile/portal.ts'
import { texts } from '../hostile/texts.ts'
import { provoke, strangersIn } from '../hostile/trap.ts'
import { armed, vectors } from '../hostile/vectors.ts'
import { before } from '../hostile/webSources.ts'
import { expect, openApp } from './fixtures.ts'

// Whatever an import brings, nothing in it executes: not with the policy of the pages, and not without it.

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
      const places = new Map(vectors.map(({ number }) => [before(number), 0]))
      for (const id of ids) {
        await page.goto(`/articles/${id}`)
        expect(await strangersIn(page, CONTENT), id).toEqual([])
        expect(await provoke(page), id).toBeGreaterThan(0)
        expect(trap.caught, id).toEqual([])
        // To press a link is what the app waits for.
        await page.waitForFunction(() => history.scrollRestoration === 'manual')
        expect(await strangersIn(page, CONTENT), id).toEqual([])
        const text = (await page.locator('main').textContent()) ?? ''
        for (const [words, times] of places) if (text.includes(words)) places.set(words, times + 1)
        const kept = await page.locator('main img[src^="/pictures/"]').all()
        for (const picture of kept) {
          const answer = await page.request.get((await picture.getAttribute('src')) ?? '')
          expect(answer.headers()['content-type']).toMatch(/^image\/(avif|webp|jpeg|png)$/)
        }
      }
      expect(trap.caught).toEqual([])
      // Taken in as an article of a page, of RSS, Atom and JSON Feed, and of WordPress.
      const lost = [...places].filter(([, times]) => times < 5)
      expect(lost.length, JSON.stringify(lost)).toBeLessThan(vectors.length / 10)
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
      for (const href of followed.filter((address) => /^\/(days|search|\.)/.test(address))) {
        await links.and(page.locator(`[href='${href}']`)).click()
        await expect.poll(() => page.url()).not.toContain('/articles/own-odd')
        expect(new URL(page.url()).origin).toBe(server.url)
        await provoke(page)
        await page.goto('/articles/own-odd')
      }
      expect(trap.caught).toEqual([])
    })

    test('lists, searches and addresses execute nothing of what they repeat', async ({ page, trap }) => {
      const groups = texts.flatMap((_, index) => (index % 4 === 0 ? [texts.slice(index, index + 4)] : []))
      const repeated = groups.flatMap((group, index) => {
        const words = encodeURIComponent(armed(group.join(' '), 6000 + index).slice(0, 195))
        const others = [
          `/days?year=${words}&month=${words}&day=${words}&cursor=${words}`,
          `/search?from=${words}&to=${words}&section=${words}&tag=${words}&sort=${words}`,
          `/articles/${words}`,
          `/${words}?${words}`,
        ]
        return [`/search?q=${words}`, others[index % others.length] ?? '']
      })
      const tag = encodeURIComponent(armed(texts[1] ?? '', 1001))
      const lists = [
        '/',
        '/days?year=2026&month=3',
        '/days/2026-03-01',
        '/days/2026-03-02',
        '/sections/muc-0',
      ]
      const searches = [
        '/search?q=riêng',
        '/search?q=đoạn+đi+trước',
        '/search?q=script',
        `/search?tag=${tag}`,
      ]
      for (const address of [...lists, ...searches, ...repeated]) {
        await page.goto(address)
        await provoke(page)
      }
      await openApp(page, '/search')
      await page.getByRole('combobox').first().pressSequentially('riêng')
      await expect(page.getByRole('option').first()).toBeVisible()
      await provoke(page)
      expect(trap.caught).toEqual([])
    })
  })
}

test('feeds, site maps and answers of the API execute nothing as documents', async ({
  page,
  trap,
  allow,
}) => {
  // The browser's own view of XML has styles, which the policy of what is no page refuses as well.
  allow(/Applying inline style violates/)
  const feeds = ['/feed.xml', '/feed.json', '/sections/muc-0/feed.xml', '/sitemap.xml', '/sitemap-0.xml']
  const asked = '/api/articles?q=<svg+onload=pwned(1)>&from=<svg+onload=pwned(2)>'
  for (const address of [...feeds, '/api/articles?limit=50', '/api/site', '/api/articles/own-0', asked]) {
    // What the browser does not show it would keep as a file.
    await page.goto(address).catch((error: Error) => expect(error.message).toMatch(/ERR_ABORTED|Download/))
    await provoke(page)
  }
  expect(trap.caught).toEqual([])
})

test('the markup in feeds executes nothing where a reader shows it as it is', async ({
  page,
  server,
  trap,
}) => {
  const contents: string[] = []
  for (let next: string | undefined = '/feed.json'; next; ) {
    const feed = await (await page.request.get(next)).json()
    contents.push(...feed.items.map((item: { content_html: string }) => item.content_html))
    next = feed.next_url
  }
  expect(contents).toHaveLength(ARTICLES)
  const body = `<!doctype html><meta charset="utf-8"><main>${contents.join('<hr>')}</main>`
  await page.route(`${server.url}/reader`, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/reader')
  expect(await strangersIn(page, 'main')).toEqual([])
  expect(await provoke(page)).toBeGreaterThan(0)
  expect(trap.caught).toEqual([])
})
