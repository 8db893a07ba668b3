import type { Page } from '@playwright/test'
import { ARTICLES, test } from '../hostile/portal.ts'
import { texts } from '../hostile/texts.ts'
import { provoke, strangersIn } from '../hostile/trap.ts'
import { armed } from '../hostile/vectors.ts'
import { expect, openApp } from './fixtures.ts'

// Whatever an import or an address brings, nothing in it executes where lists, searches, feeds and answers repeat it.

// Many pages in one test: a machine under load may need longer for them than for any other.
test.describe.configure({ timeout: 120_000 })

/** Whether words stand on the page: in what it says, in its title or in one of its fields. */
function shows(page: Page, words: string): Promise<boolean> {
  return page.evaluate((words) => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value)
    const text = document.querySelector('main')?.textContent ?? ''
    return [document.title, text, ...fields].some((one) => one.includes(words))
  }, words)
}

/** Addresses with hostile words in them, and what of those the page of each repeats. */
const repeating = texts
  .flatMap((_, index) => (index % 4 === 0 ? [texts.slice(index, index + 4)] : []))
  .flatMap((group, index) => {
    const number = 6000 + index
    const words = encodeURIComponent(armed(group.join(' '), number).slice(0, 195))
    const others = [
      {
        address: `/days?year=${words}&month=${words}&day=${words}&cursor=${words}`,
        repeats: `pwned(${number})`,
      },
      {
        address: `/search?from=${words}&to=${words}&section=${words}&tag=${words}&sort=${words}`,
        repeats: `pwned(${number})`,
      },
      // Pages that are none repeat nothing.
      { address: `/articles/${words}` },
      { address: `/${words}?${words}` },
    ]
    return [
      { address: `/search?q=${words}`, repeats: `pwned(${number})` },
      ...others.slice(index % others.length).slice(0, 1),
    ]
  })

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'without the policy' : 'with the policy', () => {
    test.use({ bypassCSP })

    test('lists, searches and addresses execute nothing of what they repeat', async ({ page, trap }) => {
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
      const fromArticles = [...lists, ...searches].map((address) => ({ address, repeats: 'pwned(' }))
      for (const { address, repeats } of [...fromArticles, ...repeating]) {
        await page.goto(address)
        expect(await shows(page, repeats ?? 'pwned('), address).toBe(repeats !== undefined)
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
    await page.goto(address)
    // Shown, and no file to keep; what was asked for is not repeated.
    expect((await page.content()).includes('pwned'), address).toBe(address !== asked)
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
