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
  expect: {
    timeout: 10_000,
    // Hardly anything is forgiven: one browser draws them all, with its own fonts, and none is named for a system.
    toHaveScreenshot: { maxDiffPixels: 200 },
  },
  snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
  forbidOnly: true,
  reporter: 'list',
  use: {
    // A reader's user agent: the headless browser's own names a crawler, whose views do not count.
    ...devices['Desktop Chrome'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    // Tests that cut the network, or look at what is asked, mean the page itself; those of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await browserPath(), args: browserFlags() },
  },
})
