import type { OfflineWords } from '../offline.ts'

/** The words of reading without a network. */
export const offline: OfflineWords = {
  region: 'Reading offline',
  kept: (when) => `You are reading a copy kept ${when}.`,
  keptAt: (time, date) => `at ${time} on ${date}`,
  keptEarlier: 'on this device',
  noNetwork: 'There is no connection to update it.',
  noAnswer: 'The server has not answered, so it could not be updated.',
  backOnline: 'You are online again.',
  fetchNew: 'Get the latest',
  close: 'Close',
  newVersion: 'This site has a new version.',
  reload: 'Reload',
  later: 'Later',

  unreadTitle: 'What you can read without a network',
  unreadText: 'This page was never opened or kept on your device, but these articles were:',
  unreadNothing:
    'There are no articles on your device yet. Those that you open with a network are kept for times like this.',

  keepDay: 'Keep this day to read offline',
  measuring: 'Working out the size…',
  dayMeasured: (articles, pictures, size) => `${articles} and ${pictures}: about ${size}.`,
  pictures: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
  keepNow: 'Keep',
  cancel: 'Cancel',
  keeping: (done, all) => `Keeping pictures: ${done} of ${all}`,
  progress: 'Progress',
  stop: 'Stop',
  dayKept: (size) => `The whole day is kept on this device, about ${size}.`,
  removeDay: 'Remove the copy',
  dayRemoved: 'The copy of this day was removed.',
  keepFailed:
    'The day could not be kept: a part of it did not come. Please try again when the connection is better.',
  noRoom: (size, room) =>
    `This day needs about ${size}, and only ${room} is left to keep days in. Please remove some kept days and try again.`,
  seeKept: 'See what is kept',

  shelfTitle: 'Kept on this device',
  shelfText:
    'Articles that you open are kept for 30 days, and days that you keep until you remove them, so that you can read them offline.',
  used: (size, limit) => `About ${size} in use. Kept days may take up to ${limit}.`,
  keptDays: 'Kept days',
  dayFacts: (articles, size) => `${articles}, about ${size}`,
  remove: (day) => `Remove ${day}`,
  readLately: 'Articles that can be read offline',
  nothingKept: 'No article is kept on this device yet.',
  removeAll: 'Remove everything',
  allRemoved: 'Everything that was kept for reading offline has been removed.',
}
