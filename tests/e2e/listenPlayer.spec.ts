import { expectNoFaults } from './axe.ts'
import { FULL, importArticles, ownContent } from './content.ts'
import { expect, openApp, test } from './fixtures.ts'
import { inPlayer, player, tool } from './listenPage.ts'
import { expectNoSidewaysScroll } from './sideways.ts'
import { giveVoices, isSpeaking } from './speech.ts'

test.use({ serverVariables: ownContent })

const article = `/articles/${FULL}`

test('leaving the site ends it, and Escape closes the player', async ({ page, server }) => {
  await importArticles(server)
  await giveVoices(page, 'vi-VN')
  await openApp(page, article)
  await tool(page).click()
  await inPlayer(page, 'Câu sau').focus()
  await page.keyboard.press('Escape')
  await expect(player(page)).toHaveCount(0)
  await expect(tool(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  expect(
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide'))
      return window.speech.isSpeaking()
    }),
  ).toBe(false)
})

test('the player fits on every screen, and axe finds nothing', async ({ page, server }) => {
  test.slow()
  await importArticles(server)
  await giveVoices(page, 'vi-VN')
  for (const [width, height] of [
    [320, 640],
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openApp(page, article)
    await tool(page).click()
    await expect(player(page)).toBeVisible()
    await expectNoSidewaysScroll(page)
    const box = await player(page).boundingBox()
    expect(box?.height).toBeLessThanOrEqual(160)
    for (const control of await player(page).locator('a, button, select, label:has(input)').all()) {
      expect((await control.boundingBox())?.height, await control.ariaSnapshot()).toBeGreaterThanOrEqual(43.9)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoFaults(page, `${colorScheme}, ${width} px`)
    }
  }
})
