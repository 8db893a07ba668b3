import { putArticles } from './articles.ts'
import { ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: { ...ownContent, SITE_TIME_ZONE: 'Asia/Ho_Chi_Minh' } })

test('a search by days alone names them in the title, as it is served and once the app is there', async ({
  page,
  server,
}) => {
  await putArticles(server, { publishedAt: '2019-07-10T08:00:00+07:00', title: 'Hội nghị' })
  const address = '/search?from=2019-07-01&to=2019-07-31'
  const title = 'Tìm bài từ ngày 01/07/2019 đến ngày 31/07/2019 – Bản tin thử'
  expect(await (await page.request.get(address)).text()).toContain(`<title>${title}</title>`)
  await openApp(page, address)
  await expect(page).toHaveTitle(title)
  await page.getByRole('link', { name: 'Tìm trong mọi ngày' }).click()
  await expect(page).toHaveTitle('Tìm kiếm – Bản tin thử')
})
