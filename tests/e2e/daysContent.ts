import type { Locator, Page } from '@playwright/test'
import { importText } from './content.ts'
import { openApp, type TestServer } from './fixtures.ts'

/** Articles a day, from the first day to the last; today, in the tests, is two days later. */
const counts: Record<string, number> = {
  '2018-01-15': 1,
  '2018-02-27': 1,
  '2019-01-31': 1,
  '2019-05-31': 2,
  '2019-06-30': 1,
  '2019-07-01': 3,
  '2019-07-10': 18,
  '2019-07-12': 1,
  '2019-07-15': 5,
}

/** Noon of Wednesday 17/07/2019 in Ho Chi Minh. */
export const NOON = new Date('2019-07-17T05:00:00Z')

/** An article of 10/07/2019. */
export const ARTICLE = '/articles/bai-2019-07-10-1'

/** Imports the articles, and opens an address at noon, once the app has taken it over. */
export async function openAtNoon(page: Page, server: TestServer, address: string): Promise<void> {
  await importDays(server)
  await page.clock.setFixedTime(NOON)
  await openApp(page, address)
}

export async function importDays(server: TestServer): Promise<void> {
  const articles = Object.entries(counts).flatMap(([day, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `bai-${day}-${index + 1}`,
      title: `Bài ${index + 1} ngày ${day}`,
      publishedAt: `${day}T08:00:00+07:00`,
      body: [{ type: 'paragraph', text: ['Nội dung.'] }],
    })),
  )
  await importText(server, 'days.ndjson', articles.map((each) => JSON.stringify(each)).join('\n'))
}

/** The field of one day, its calendar and what one asks of them. */
export function picker(page: Page) {
  const grid = page.getByRole('grid')
  const calendar = page.getByRole('dialog', { name: 'Lịch chọn ngày' })
  return {
    field: page.getByRole('textbox', { name: 'Tìm theo ngày' }),
    from: page.getByRole('textbox', { name: 'Từ ngày' }),
    to: page.getByRole('textbox', { name: 'Đến ngày' }),
    button: page.getByRole('button', { name: 'Mở lịch' }),
    grid,
    calendar,
    focused: page.locator(':focus'),
    /** A day of the shown month by the beginning of its name. */
    day: (name: string) => grid.getByRole('button', { name }),
    /** Opens by key or press, and waits for the counts of the shown month. */
    async open(page: Page) {
      await page.getByRole('button', { name: 'Mở lịch' }).click()
      await grid.locator('button[data-count]').first().waitFor()
    },
  }
}

/** Everything that is shown or named within an element, text by text. */
export function wordsIn(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    const words: string[] = []
    for (const each of [root, ...root.querySelectorAll('*')]) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'lang']) {
        const value = each.getAttribute(name)
        if (value) words.push(value)
      }
      for (const child of each.childNodes) {
        if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
          words.push(child.textContent.trim())
      }
    }
    return [...new Set(words)]
  })
}
