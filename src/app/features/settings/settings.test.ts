import { afterEach, expect, it, vi } from 'vitest'
import {
  changeSettings,
  choices,
  defaults,
  followSettings,
  shownSettings,
  showStoredSettings,
} from './settings.ts'

const KEY = 'dateline.settings'
const { dataset } = document.documentElement

afterEach(() => {
  for (const name of Object.keys(dataset)) delete dataset[name]
})

const fromOtherTab = (text: string | null) => {
  if (text === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, text)
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }))
}

it('is as the pages are by themselves until something is chosen', () => {
  expect(shownSettings()).toEqual(defaults)
  showStoredSettings()
  expect(shownSettings()).toEqual(defaults)
  for (const [name, value] of Object.entries(defaults))
    expect(choices).toHaveProperty([name], expect.arrayContaining([value]))
  expect(choices.size.length).toBeGreaterThanOrEqual(7)
})

it('shows a choice on the document at once, and again on the next page', () => {
  changeSettings({ size: '7', colours: 'sepia' })
  expect(dataset).toMatchObject({ size: '7', colours: 'sepia' })
  for (const name of Object.keys(dataset)) delete dataset[name]
  showStoredSettings()
  expect(shownSettings()).toEqual({ ...defaults, size: '7', colours: 'sepia' })
})

it('keeps the choices that it has when another is made', () => {
  changeSettings({ width: 'wide' })
  changeSettings({ letters: 'sans' })
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ ...defaults, width: 'wide', letters: 'sans' })
  changeSettings(defaults)
  expect(shownSettings()).toEqual(defaults)
})

it.each(['{', 'null', '7', '"sepia"', '[]', '{"size":"99","colours":"pink","spacing":null,"motion":{}}'])(
  'takes what was stored and is no choice for the default: %s',
  (text) => {
    localStorage.setItem(KEY, text)
    showStoredSettings()
    expect(shownSettings()).toEqual(defaults)
  },
)

it('lasts as long as the page where a browser refuses storage', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  showStoredSettings()
  changeSettings({ spacing: 'loose' })
  changeSettings({ motion: 'less' })
  expect(shownSettings()).toEqual({ ...defaults, spacing: 'loose', motion: 'less' })
  vi.restoreAllMocks()
  // What is taken again is shared again.
  changeSettings(defaults)
  expect(localStorage.getItem(KEY)).toBe(JSON.stringify(defaults))
})

it('follows other tabs, until it is told not to', () => {
  const changed = vi.fn()
  const end = followSettings(changed)
  fromOtherTab(JSON.stringify({ ...defaults, colours: 'dark' }))
  expect(shownSettings().colours).toBe('dark')
  dispatchEvent(new StorageEvent('storage', { key: 'dateline.language', newValue: 'en' }))
  expect(changed).toHaveBeenCalledTimes(1)
  fromOtherTab(null)
  expect(shownSettings()).toEqual(defaults)
  end()
  fromOtherTab(JSON.stringify({ ...defaults, colours: 'light' }))
  expect(shownSettings().colours).toBe('system')
  expect(changed).toHaveBeenCalledTimes(2)
})
