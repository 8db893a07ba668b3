import { keyActions } from './keyActions.ts'
import { areKeysOn } from './keysSetting.ts'

/** Where keys mean something else: what is typed into, what moves by letters, what is open over the page. Screen readers keep single
 * keys to themselves while they read, and hand them on in just such places. */
const TAKES_KEYS = [
  'input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...[
    'application',
    'combobox',
    'dialog',
    'grid',
    'listbox',
    'menu',
    'menubar',
    'searchbox',
    'spinbutton',
  ].map((role) => `[role="${role}"]`),
  ...['textbox', 'tree', 'treegrid'].map((role) => `[role="${role}"]`),
  'dialog',
  'audio',
  'video',
].join()

/** Hears single keys on the whole page, until the returned function is called; `showHelp` shows which there are. */
export function listenToKeys(showHelp: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!isMeant(event) || !areKeysOn()) return
    if (key === '?') showHelp()
    // A letter with Shift is another one; signs need it on some keyboards.
    else if ((event.shiftKey && key !== '/') || !Object.hasOwn(keyActions, key) || !keyActions[key]?.())
      return
    event.preventDefault()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.target instanceof Element && event.target.closest(TAKES_KEYS)) return false
  return document.querySelector('dialog[open]') === null
}
