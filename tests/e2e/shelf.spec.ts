import { importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'

test.use({ serverVariables: ownContent })

for (const how of ['a link', 'an address']) {
  test(`${how} to what is kept on the device leads to it, though it comes later than its page`, async ({
    page,
    server,
  }) => {
    await importArticles(server)
    await page.setViewportSize({ width: 390, height: 700 })
    await openApp(page, how === 'a link' ? '/saved' : '/privacy#shelf')
    if (how === 'a link') await page.getByRole('link', { name: 'Xem những gì đã lưu' }).click()
    await expect(page).toHaveURL('/privacy#shelf')
    const shelf = page.getByRole('heading', { name: 'Lưu trên máy này' })
    await expect(shelf).toBeFocused()
    await expect(shelf).toBeInViewport()
  })
}

test('a day that was kept has the same link', async ({ page, server }) => {
  await importArticles(server)
  await openApp(page, '/days/2026-02-10')
  await page.getByRole('button', { name: 'Lưu cả ngày để đọc khi không có mạng' }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Xem những gì đã lưu' })).toHaveAttribute(
    'href',
    '/privacy#shelf',
  )
})
