import { expect, openApp, test } from './fixtures.ts'
import { average, openRatedArticle, radio, star, status, writes } from './starsPanel.ts'

// Behaviour 17 of the stars: a vote finds its way to the server, and to other tabs.

openRatedArticle()

const noConnection = /net::ERR_CONNECTION_FAILED/

test.describe('stars 17', () => {
  test('the vote shows at once, before any answer', async ({ page }) => {
    const release = Promise.withResolvers<void>()
    await page.route('**/rating', async (route) => {
      await release.promise
      await route.continue()
    })
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.234 lượt đánh giá')
    await star(page, 1).click()
    await expect(radio(page, 1)).toBeChecked()
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
    release.resolve()
    await expect(status(page)).toHaveText('Đã ghi nhận: 1 sao – Kém.')
  })

  for (const outage of ['no answer', 502, 503, 504] as const) {
    test(`${outage}: kept, shown as waiting, sent once later`, async ({ page, allow, context, server }) => {
      allow(outage === 'no answer' ? noConnection : new RegExp(`^${outage} .*/rating$|status of ${outage}`))
      await page.route('**/rating', (route) =>
        outage === 'no answer'
          ? route.abort('connectionfailed')
          : route.fulfill({ status: outage, body: '' }),
      )
      await star(page, 4).click()
      await expect(status(page)).toContainText('Chưa gửi được')
      await expect(radio(page, 4)).toBeChecked()

      await page.unroute('**/rating')
      const sent = writes(page)
      await context.setOffline(true)
      await context.setOffline(false)
      await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
      expect(sent).toEqual(['PUT {"stars":4}'])
      const engagement = await (await page.request.get(`${server.url}/api/articles/bai/engagement`)).json()
      expect(engagement.rating).toMatchObject({ count: 1235, yours: 4 })
    })
  }

  test('a vote that could not be sent goes out with the next page', async ({ page, allow }) => {
    allow(noConnection)
    await page.route('**/rating', (route) => route.abort('connectionfailed'))
    await star(page, 4).click()
    await expect(status(page)).toContainText('Chưa gửi được')
    await page.unroute('**/rating')
    await page.goto('/privacy')
    await page.goto('/articles/bai')
    await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
    await expect(radio(page, 4)).toBeChecked()
  })

  test('any other refusal rolls back, is told in words, and can be tried again', async ({ page, allow }) => {
    allow(/^429 .*\/rating$|status of 429/)
    await star(page, 2).click()
    await expect(status(page)).toHaveText('Đã ghi nhận: 2 sao – Chưa tốt.')
    const problem = { type: '/problems/too-many', title: 'x', status: 429, requestId: 'x' }
    await page.route('**/rating', (route) =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    )
    await star(page, 5).click()
    await expect(status(page)).toContainText('Chưa ghi nhận được đánh giá. Có quá nhiều yêu cầu')
    await expect(radio(page, 2)).toBeChecked()
    await page.unroute('**/rating')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
    await expect(radio(page, 5)).toBeChecked()
  })
})

test('stars 17: a waiting vote that another tab sends stays in view, and is told', async ({
  page,
  context,
  allow,
}) => {
  allow(noConnection)
  await page.route('**/rating', (route) => route.abort('connectionfailed'))
  await star(page, 4).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  const other = await context.newPage()
  await other.goto('/privacy')
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await expect(radio(page, 4)).toBeChecked()
  await expect(average(page)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
})

test('stars 17: a vote behind another that waits is told to wait too', async ({ page, allow }) => {
  allow(noConnection)
  await page.route('**/rating', (route) => route.abort('connectionfailed'))
  await star(page, 4).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  await page.goto('/articles/chua-ai-cham')
  await star(page, 2).click()
  await expect(status(page)).toContainText('Chưa gửi được')
  await expect(radio(page, 2)).toBeChecked()
})

test('votes are taken on plain http, where there are no secure contexts', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    Reflect.deleteProperty(Navigator.prototype, 'locks')
  })
  await page.reload()
  await expect(average(page)).toBeVisible()
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
})

test('a vote in one tab shows in another when it is looked at again', async ({ page, context }) => {
  const other = await context.newPage()
  await openApp(other, '/articles/bai')
  await expect(average(other)).toBeVisible()
  await star(page, 5).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(radio(other, 5)).toBeChecked()
  await expect(average(other)).toHaveAccessibleName('Trung bình 3,8 trên 5 sao, 1.235 lượt đánh giá')
})
