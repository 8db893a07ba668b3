import { expect, test } from './fixtures.ts'
import { filled, group, openRatedArticle, panel, radio, star, status, writes } from './starsPanel.ts'

// Behaviours 1 to 7 and 14 to 16 of the stars: choosing by keys, taking back, and what is told and sent of it.

openRatedArticle()

test('stars 1 to 3: five radios in a named group, none checked, each named in words', async ({ page }) => {
  const radios = group(page).getByRole('radio')
  await expect(radios).toHaveCount(5)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  const names = ['1 sao – Kém', '2 sao – Chưa tốt', '3 sao – Khá', '4 sao – Hay', '5 sao – Rất hay']
  for (const [index, name] of names.entries()) await expect(radios.nth(index)).toHaveAccessibleName(name)
})

test('stars 4: one tab stop, the first star, or the checked one', async ({ page }) => {
  const before = panel(page).locator('xpath=preceding::button[1]')
  await before.focus()
  await page.keyboard.press('Tab')
  await expect(radio(page, 1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(group(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(radio(page, 1)).toBeFocused()
  await page.keyboard.press('4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(radio(page, 4)).toBeFocused()
})

test('stars 5 to 7: arrows move and wrap, Space chooses, digits, Home and End go straight there', async ({
  page,
}) => {
  await radio(page, 1).focus()
  await page.keyboard.press('Space')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 2)).toBeChecked()
  await expect(radio(page, 2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, 3)).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(radio(page, 5)).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('End')
  await expect(radio(page, 5)).toBeChecked()
  await page.keyboard.press('Home')
  await expect(radio(page, 1)).toBeChecked()
  await page.keyboard.press('3')
  await expect(radio(page, 3)).toBeChecked()
  await expect(radio(page, 3)).toBeFocused()
})

test('stars 14: the vote can be taken back by button and by key, and the focus stays in the stars', async ({
  page,
}) => {
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await page.getByRole('button', { name: 'Bỏ đánh giá' }).click()
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(radio(page, 1)).toBeFocused()
  for (const key of ['0', 'Delete']) {
    await page.keyboard.press('5')
    await expect(radio(page, 5)).toBeChecked()
    await page.keyboard.press(key)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(radio(page, 1)).toBeFocused()
  }
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
})

test('stars 15: undo brings the previous vote back', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
  await star(page, 4).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await star(page, 2).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 2 sao – Chưa tốt.')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  await expect(radio(page, 4)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
})

test('stars 15: undoing a first vote leaves none, and a new page has nothing to undo', async ({ page }) => {
  await star(page, 4).click()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(status(page)).toHaveText('Đã bỏ đánh giá của bạn.')
  await star(page, 3).click()
  await expect(status(page)).toHaveText('Đã ghi nhận: 3 sao – Khá.')
  await page.reload()
  await expect(radio(page, 3)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeHidden()
  await expect(status(page)).toBeEmpty()
})

test('stars 15: every outcome is announced once', async ({ page }) => {
  await page.clock.install()
  await status(page).evaluate((element) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await radio(page, 1).focus()
  for (const key of ['1', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(status(page)).toHaveText('Đã ghi nhận: 4 sao – Hay.')
  // Whatever would say it again after a while does so now.
  await page.clock.runFor(10_000)
  await page.keyboard.press('2')
  await expect(status(page)).toHaveText('Đã ghi nhận: 2 sao – Chưa tốt.')
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'Đã ghi nhận: 4 sao – Hay.',
    // What was said of the last one goes with the next.
    '',
    'Đã ghi nhận: 2 sao – Chưa tốt.',
  ])
  await expect(status(page)).toHaveRole('status')
})

test('stars 16: a burst of arrows sends one write, the last; focus alone sends none', async ({ page }) => {
  const sent = writes(page)
  await radio(page, 1).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(radio(page, 1)).toBeFocused()
  await expect(filled(page)).toHaveCount(0)
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
  await expect(status(page)).toHaveText('Đã ghi nhận: 5 sao – Rất hay.')
  await page.keyboard.press('1')
  await expect(status(page)).toHaveText('Đã ghi nhận: 1 sao – Kém.')
  expect(sent).toEqual(['PUT {"stars":5}', 'PUT {"stars":1}'])
})

test('stars 16: what is held back is sent at once when the page is left', async ({ page, server }) => {
  await radio(page, 1).focus()
  await page.keyboard.press('3')
  await page.goto('/privacy')
  await expect
    .poll(async () => (await page.request.get(`${server.url}/api/articles/bai/engagement`)).json())
    .toMatchObject({ rating: { yours: 3 } })
})

test('stars 16: leaving for another page of the app sends it too', async ({ page }) => {
  const sent = writes(page)
  await radio(page, 1).focus()
  await page.keyboard.press('3')
  await page.getByRole('link', { name: 'Tìm kiếm' }).first().click()
  await expect.poll(() => sent).toEqual(['PUT {"stars":3}'])
})
