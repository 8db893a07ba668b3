import type { Strings } from '../strings.ts'

export const stars: Strings['stars'] = {
  heading: 'Rating',
  legend: 'Rate this article',
  names: [
    '1 star – Poor',
    '2 stars – Not so good',
    '3 stars – Fair',
    '4 stars – Good',
    '5 stars – Very good',
  ],
  hoverHint: '(Move the mouse over the stars to choose)',
  touchHint: '(Tap or swipe across the stars to choose)',
  needsScript: 'To rate this article, turn on JavaScript in your browser and load the page again.',
  clear: 'Remove rating',
  undo: 'Undo',
  saved: (name) => `Saved: ${name}.`,
  cleared: 'Your rating has been removed.',
  waiting: 'Not sent yet. Your rating is kept and will be sent when the server can be reached.',
  refused: 'Your rating was not saved.',
  average: (average, count) =>
    `Average ${average} out of 5 stars, ${count} ${count === '1' ? 'rating' : 'ratings'}`,
  noVotes: 'No ratings yet',
  averageUnknown: 'The average could not be loaded',
  details: 'Show details',
  starsShort: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  gave: (stars, count) =>
    `${stars === 1 ? '1 star' : `${stars} stars`}: ${count} ${count === '1' ? 'rating' : 'ratings'}`,
}
