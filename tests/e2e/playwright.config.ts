import { defineConfig, devices } from '@playwright/test'
import { browserFlags, browserPath } from './browser.ts'

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../test-results',
  globalSetup: './globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, for small machines under load: nothing here measures time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    // A reader's user agent: the headless browser's own names a crawler, whose views do not count.
    ...devices['Desktop Chrome'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    launchOptions: { executablePath: await browserPath(), args: browserFlags() },
  },
})
