import { parsed, store, stored } from '../../deviceStorage.ts'

// How a reader wants pages to look, on this device. The choices stand as data attributes on the document's element, where styles
// (tokens.css) find them; boot.ts puts them there before a served page is painted.

const STORAGE_KEY = 'dateline.settings'

const values = {
  size: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  spacing: ['tight', 'normal', 'loose'],
  width: ['narrow', 'normal', 'wide'],
  letters: ['serif', 'sans'],
  colours: ['system', 'light', 'dark', 'sepia'],
  motion: ['system', 'less'],
} as const

export type SettingName = keyof typeof values
export type Settings = { [Name in SettingName]: (typeof values)[Name][number] }

/** What may be chosen: the values of each data attribute, as the styles know them. */
export const choices: { [Name in SettingName]: readonly Settings[Name][] } = values

/** As the pages are without any setting. */
export const defaults: Settings = {
  size: '3',
  spacing: 'normal',
  width: 'normal',
  letters: 'serif',
  colours: 'system',
  motion: 'system',
}

/** What the page shows now. Read from the document, so that it holds where a browser refuses storage: as long as the page. */
export function shownSettings(): Settings {
  return settingsFrom(document.documentElement.dataset)
}

/** Shows a choice at once, and keeps it for the pages to come. */
export function changeSettings(part: Partial<Settings>): void {
  // All of them, defaults too: a tab that takes them over from storage has nothing to take away.
  const settings = { ...shownSettings(), ...part }
  show(settings)
  store(STORAGE_KEY, JSON.stringify(settings))
}

/** Shows what this device keeps. */
export function showStoredSettings(): void {
  show(settingsFrom(Object(parsed(stored(STORAGE_KEY)))))
}

/** Shows what other tabs choose, and tells of it; returns what ends that. */
export function followSettings(changed: () => void = () => {}): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== STORAGE_KEY) return
    showStoredSettings()
    changed()
  }
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}

function show(settings: Settings): void {
  Object.assign(document.documentElement.dataset, settings)
}

/** Whatever was kept, by an earlier version perhaps: what is no choice now is as it is by default. */
function settingsFrom(found: Record<string, unknown>): Settings {
  const entries = Object.entries(choices).map(([name, possible]) => {
    const value = possible.find((one) => one === found[name])
    return [name, value ?? defaults[name as SettingName]]
  })
  return Object.fromEntries(entries)
}
