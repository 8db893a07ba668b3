import { FULL, importArticles, importText, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { inPlayer, player, tool } from './listenPage.ts'
import { finish, giveVoices, highlighted, isSpeaking, spoken } from './speech.ts'

test.use({ serverVariables: ownContent })

const article = `/articles/${FULL}`

/** Three articles of a day, the latest one first in its edition, and one of the day before. */
const edition = ['07', '08', '09'].map((hour) => ({
  id: `bai-${hour}`,
  title: `Bài lúc ${hour} giờ`,
  publishedAt: `2026-03-02T${hour}:00:00+07:00`,
  body: [{ type: 'paragraph', text: ['Câu cuối.'] }],
}))
const dayBefore = { id: 'hom-truoc', title: 'Hôm trước', publishedAt: '2026-03-01T08:00:00+07:00', body: [] }
const longText = Array.from({ length: 60 }, (_, index) => ({
  type: 'paragraph',
  text: [`Đoạn ${index} của bài dài. ${'Nước chảy đều từ sáng đến chiều, bà con yên tâm. '.repeat(4)}`],
}))
const long = { id: 'bai-dai', title: 'Bài dài', publishedAt: '2026-04-02T08:00:00+07:00', body: longText }

test('a device without a voice for the article shows no tool; one that learns of it late shows it then', async ({
  page,
  server,
}) => {
  await importArticles(server)
  await giveVoices(page, 'en-US')
  await openApp(page, article)
  await expect(page.getByRole('button', { name: 'In bài' })).toBeVisible()
  await expect(tool(page)).toHaveCount(0)
  await page.evaluate(() => window.speech.bringVoices('vi_VN'))
  await expect(tool(page)).toHaveText('Nghe bài')
})

test('an article is read out, a sentence after the other, highlighted, paused and stopped', async ({
  page,
  server,
}) => {
  await importArticles(server)
  await giveVoices(page, 'vi-VN', 'en-GB')
  await openApp(page, article)
  // Pictures get their buttons with the tools.
  await expect(page.getByRole('button', { name: /^Xem ảnh lớn/ })).toHaveCount(2)
  const markup = () => page.locator('main article').evaluate((element) => element.getHTML())
  const before = await markup()
  await tool(page).click()
  await expect(player(page)).toBeVisible()
  await expect.poll(() => spoken(page)).toEqual(['Lịch cấp nước khu phố Bờ Sông'])
  expect(await highlighted(page)).toBe('Lịch cấp nước khu phố Bờ Sông')
  await finish(page)
  expect(await highlighted(page)).toBe('Từ ngày mai, nước chảy từ 5 giờ sáng.')
  expect(await markup()).toBe(before)

  await tool(page).click()
  await expect(tool(page)).toHaveText('Nghe tiếp')
  expect(await isSpeaking(page)).toBe(false)
  await inPlayer(page, 'Nghe tiếp').click()
  await expect(tool(page)).toHaveText('Tạm dừng')
  expect((await spoken(page)).slice(-2)).toEqual(Array(2).fill('Từ ngày mai, nước chảy từ 5 giờ sáng.'))

  await inPlayer(page, 'Câu sau').click()
  expect((await spoken(page)).at(-1)).toBe('Ảnh.')
  await inPlayer(page, 'Câu trước').press('Enter')
  await player(page).getByLabel('Tốc độ').selectOption('1.5')
  expect(await page.evaluate(() => window.speech.spoken.at(-1))).toMatchObject({ rate: 1.5, lang: 'vi-VN' })
  await finish(page, 16)
  expect(await page.evaluate(() => window.speech.spoken.at(-1))).toMatchObject({
    text: 'Water is life.',
    lang: 'en-GB',
  })
  expect(await highlighted(page)).toBe('Water is life.')

  await inPlayer(page, 'Dừng hẳn').press('Enter')
  await expect(player(page)).toHaveCount(0)
  await expect(tool(page)).toBeFocused()
  expect(await highlighted(page)).toBe('')
  expect(await isSpeaking(page)).toBe(false)
  await tool(page).click()
  await expect(player(page).getByLabel('Tốc độ')).toHaveValue('1.5')
})

test('listening goes on through a day, down its edition, and no further', async ({ page, server }) => {
  await importText(server, 'a.ndjson', [...edition, dayBefore].map((each) => JSON.stringify(each)).join('\n'))
  await giveVoices(page, 'vi-VN')
  await openApp(page, '/articles/bai-09')
  await tool(page).click()
  const goesOn = player(page).getByRole('checkbox', { name: 'Nghe tiếp các bài cùng ngày' })
  await goesOn.check()
  await finish(page, 2)
  await expect(page).toHaveURL(/bai-08$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài lúc 08 giờ')
  await expect.poll(() => highlighted(page)).toBe('Bài lúc 08 giờ')
  await expect(goesOn).toBeFocused()

  // Whoever reads something else is left there.
  await page.getByRole('link', { name: 'Tin theo ngày' }).first().click()
  await expect(page).toHaveURL(/\/days/)
  await finish(page, 2)
  await expect(player(page).getByRole('link', { name: 'Bài lúc 07 giờ' })).toBeVisible()
  await expect(page).toHaveURL(/\/days/)
  await player(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài lúc 07 giờ')
  await expect(tool(page)).toHaveText('Tạm dừng')
  await finish(page, 2)
  await expect(player(page)).toHaveCount(0)
  expect(await spoken(page)).toEqual(
    ['09', '08', '07'].flatMap((hour) => [`Bài lúc ${hour} giờ`, 'Câu cuối.']),
  )
})

test('the page follows the voice, unless the reader scrolled away', async ({ page, server }) => {
  await importText(server, 'a.json', JSON.stringify(long))
  await giveVoices(page, 'vi-VN')
  await openApp(page, '/articles/bai-dai')
  const place = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken') ?? []
      const { top = -1, bottom = -1 } = (range as Range | undefined)?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight ? 'in sight' : 'elsewhere'
    })
  await tool(page).click()
  await expect.poll(place).toBe('in sight')
  for (let sentence = 0; sentence < 40; sentence++) await finish(page)
  await expect.poll(place).toBe('in sight')
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)

  const stillAt = async () => {
    let last = -1
    await expect
      .poll(async () => {
        const before = last
        last = await page.evaluate(() => scrollY)
        return last === before
      })
      .toBe(true)
    return last
  }
  await stillAt()
  await page.mouse.move(600, 300)
  await page.mouse.wheel(0, 3000)
  await expect.poll(place).toBe('elsewhere')
  const left = await stillAt()
  await finish(page)
  expect(await place()).toBe('elsewhere')
  expect(await stillAt()).toBe(left)
  await inPlayer(page, 'Câu sau').click()
  await expect.poll(place).toBe('in sight')
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the page stays where it is', async ({ page, server }) => {
    await importText(server, 'a.json', JSON.stringify(long))
    await giveVoices(page, 'vi-VN')
    await openApp(page, '/articles/bai-dai')
    await tool(page).click()
    await expect(player(page)).toBeVisible()
    const left = await page.evaluate(() => scrollY)
    await inPlayer(page, 'Câu sau').click()
    await finish(page, 3)
    expect(await page.evaluate(() => scrollY)).toBe(left)
    expect(await highlighted(page)).toMatch(/^Nước chảy đều/)
  })
})

test('what fails is told, and tried again', async ({ page, server, allow }) => {
  allow(/^503 .*\/bai-08$|status of 503/)
  await importText(server, 'a.ndjson', edition.map((each) => JSON.stringify(each)).join('\n'))
  await giveVoices(page, 'vi-VN')
  await openApp(page, '/articles/bai-09')
  await tool(page).click()
  await expect(player(page)).toBeVisible()
  await page.evaluate(() => window.speech.fail())
  await expect(player(page).getByRole('alert')).toHaveText(/Thiết bị không đọc được câu này/)
  await inPlayer(page, 'Nghe tiếp').click()
  await expect(player(page).getByRole('alert')).toHaveCount(0)

  await player(page).getByRole('checkbox').check()
  await page.route('**/api/articles/bai-08', (route) => route.fulfill({ status: 503 }))
  await finish(page, 2)
  await expect(player(page).getByRole('alert')).toHaveText(/Chưa tải được bài tiếp theo/)
  await page.unroute('**/api/articles/bai-08')
  await inPlayer(page, 'Nghe tiếp').click()
  await expect(page).toHaveURL(/bai-08$/)
})
