import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Expects that nothing of the page is beyond the screen's edge; what its scroll bar takes may stay free. */
export async function expectNoSidewaysScroll(page: Page, where = ''): Promise<void> {
  const beyond = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(beyond, `beyond the edge: ${where}`).toBeLessThanOrEqual(0)
}
