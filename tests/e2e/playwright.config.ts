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
    // A little is forgiven, so that pictures hold on other machines. They are drawn by one browser: none is named for a system.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01 },
  },
  snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
  // The packaged browser that the pictures are drawn by runs there alone.
  testIgnore: process.platform === 'linux' && process.arch === 'x64' ? [] : 'look.spec.ts',
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
