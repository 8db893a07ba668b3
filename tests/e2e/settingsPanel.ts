import type { Page } from '@playwright/test'
import { FULL } from './content.ts'
import { expect } from './fixtures.ts'

export const ARTICLE = `/articles/${FULL}`
export const opener = (page: Page) => page.getByRole('button', { name: 'Tùy chỉnh hiển thị' })
export const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Tùy chỉnh hiển thị' })

export async function openPanel(page: Page) {
  await opener(page).click()
  await expect(panelOf(page)).toBeVisible()
}

/** What is measured of the page: all that a setting changes. */
export const look = (page: Page) =>
  page.evaluate(() => {
    const style = (element: Element | null | undefined) => getComputedStyle(element ?? document.body)
    const lineOf = (selector: string) => {
      const { lineHeight, fontSize } = style(document.querySelector(selector))
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    }
    return {
      size: style(document.documentElement).fontSize,
      leading: style(document.documentElement).getPropertyValue('--leading'),
      isAiry: lineOf('article p:not([class])') > 1.9,
      column: style(document.querySelector('article')?.parentElement).maxInlineSize,
      heading: style(document.querySelector('h1')).fontFamily.slice(0, 15),
      paper: style(document.documentElement).backgroundColor,
    }
  })
