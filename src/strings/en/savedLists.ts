import type { savedLists as vi } from '../vi/savedLists.ts'

/** The words of the lists of saved and read articles. */
export const savedLists: typeof vi = {
  saved: 'Saved',
  savedEmpty: 'No article saved yet. Open one and press “Save” at its end.',
  read: 'Read',
  readEmpty: 'No article yet. One that has been on the screen for 3 seconds is noted here.',
  savedAt: (moment) => `Saved ${moment}`,
  readAt: (moment) => `Read ${moment}`,
  share: (percent) => `${percent}% read`,
  readWhole: 'Read to the end',
  remove: 'Remove',
  removeTitle: (title) => `Remove “${title}”`,
  removed: (title) => `“${title}” was removed.`,
  empty: 'Remove all',
  emptySaved: 'Remove all saved articles',
  emptyRead: 'Remove all read articles',
  emptied: (articles) => `Removed from the list: ${articles}.`,
  undo: 'Undo',
  restored: 'Put back into the list.',
  keptDays: 'Whole days that you keep for reading without a network are in another place.',
  export: 'Download both lists',
  exportPage: 'Page to read (HTML)',
  exportData: 'Data (JSON)',
  fileName: (day) => `saved-articles-${day}`,
  notKept:
    'Your browser does not let this site keep anything on the device, so the lists last only until you close or reload the page. To keep them longer, allow site data in your browser’s settings.',
}
