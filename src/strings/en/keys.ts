import type { keys as vi } from '../vi/keys.ts'

/** The words of the keyboard shortcuts. */
export const keys: typeof vi = {
  title: 'Keyboard shortcuts',
  search: 'Search',
  next: 'Next article, in a list or while reading one',
  previous: 'Previous article, in a list or while reading one',
  nextDay: 'Next day, on the page of a day',
  previousDay: 'Previous day, on the page of a day',
  save: 'Save the article you are reading',
  help: 'Open this list of shortcuts',
  isOn: 'Use keyboard shortcuts',
  hint: 'Shortcuts do nothing while you type in a field. Turn them off if they get in the way of a screen reader or of voice input; the “Keyboard shortcuts” button at the foot of each page opens this list again.',
  notKept: 'Your browser does not let this choice be kept; it holds until the page is loaded again.',
  close: 'Close',
}
