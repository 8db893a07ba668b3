import type { Page } from '@playwright/test'

export const tool = (page: Page) => page.locator('[data-listen-tool]')
export const player = (page: Page) => page.getByRole('region', { name: 'Trình nghe bài' })
export const inPlayer = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true })
