import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

// Where the installers of Linux, macOS and Windows put Chrome and Chromium.
const usualPlaces = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const installed = usualPlaces.find(existsSync)

/** The file of an installed Chrome or Chromium, else of the one that comes with the npm packages, unpacked once. */
export async function browserPath(): Promise<string> {
  return installed ?? (await chromium.executablePath())
}

/** A container's root has no sandbox; the packaged Chromium is the headless shell, without a GPU. */
export function browserFlags(): string[] {
  const isRoot = process.getuid?.() === 0
  const quiet = ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])]
  return installed ? quiet : [...quiet, '--disable-gpu', '--headless=shell']
}
