import type { tools as vi } from '../vi/tools.ts'

/** The words of what can be done with an article. */
export const tools: typeof vi = {
  print: 'Print',
  save: 'Save',
  saved: 'Saved',
  unsave: '; press to remove',
  savedList: 'Saved articles',
  saveNotKept:
    'Your browser refuses to keep this on the device: it lasts only until you close or reload the page.',
  goOn: 'Go on from where you stopped',
  goOnHide: 'Hide this button',
}
