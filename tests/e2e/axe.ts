import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Expects that axe finds no fault on the page as it is now, or in a part of it; goes on with the test whatever it finds. */
export async function expectNoFaults(page: Page, where = '', part?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
  if (part) axe.include(part)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect.soft(found, where).toEqual([])
}

/** Expects it on a narrow and a wide screen, on light and dark paper, and whatever else has to hold on each. */
export async function expectNoFaultsAnywhere(
  page: Page,
  andThere: () => Promise<void> = async () => {},
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await expectNoFaults(page, `${colorScheme}, ${width} px`)
      await andThere()
    }
  }
}
