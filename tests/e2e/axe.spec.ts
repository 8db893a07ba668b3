import { expectNoFaultsAnywhere } from './axe.ts'
import { importArticles, ownContent } from './content.ts'
import { test } from './fixtures.ts'
import { openFailed, openListed, pages } from './pageList.ts'

test.use({ serverVariables: ownContent })

for (const listed of pages) {
  test(`axe finds nothing on the page: ${listed.name}`, async ({ page, server, allow }) => {
    test.slow()
    listed.troubles?.map(allow)
    await importArticles(server)
    await listed.before?.(page)
    await openListed(page, listed)
    await expectNoFaultsAnywhere(page)
  })
}

test('axe finds nothing on a page that failed', async ({ page, server, allow }) => {
  test.slow()
  allow(/^503 /)
  allow(/status of 503/)
  await importArticles(server)
  await openFailed(page)
  await expectNoFaultsAnywhere(page)
})
