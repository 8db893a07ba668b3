import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

test.use({ serverVariables: ownContent })

const word = 'bantochuchoinghitongketphongtraotrongcaysauthangdaunamthitran'
const section = { id: 'thong-bao', name: 'Thông báo' }

test('a title that is one long word is broken, and pushes no page sideways', async ({ page, server }) => {
  await putArticles(
    server,
    { id: 'dai', title: word, section, publishedAt: '2019-07-10T16:55:00+07:00' },
    { id: 'sau', title: 'Bài sau', section, publishedAt: '2019-07-10T17:55:00+07:00' },
  )
  await page.setViewportSize({ width: 320, height: 800 })
  await openApp(page, '/articles/dai')
  await page.getByRole('button', { name: 'Lưu bài', exact: true }).click()
  const addresses = [
    '/articles/dai',
    '/articles/sau',
    '/',
    '/days/2019-07-10',
    '/sections/thong-bao',
    '/search?q=thi+xa',
    '/saved',
  ]
  for (const address of addresses) {
    await openApp(page, address)
    await expect(page.getByText(word).first()).toBeVisible()
    await expectNoSidewaysScroll(page, address)
  }
})
