import type { Day } from '../../contract/day.ts'
import { numericDate } from '../format.ts'
import type { ListWords } from '../lists.ts'
import { weekdayInitials } from './weekdays.ts'

const inDays: (days: { from?: Day | undefined; to?: Day | undefined }) => string = ({ from, to }) => {
  if (from === undefined) return to === undefined ? '' : `until ${numericDate(to)}`
  if (to === undefined) return `from ${numericDate(from)} on`
  return from === to ? `on ${numericDate(from)}` : `from ${numericDate(from)} to ${numericDate(to)}`
}

/** The words of the pages that list articles, and of the search. */
export const lists: ListWords = {
  weekdayInitials,
  /** A mark on what came after the reader was here last. */
  isNew: 'New',
  views: (count) => (count === '1' ? '1 view' : `${count} views`),
  ratingShort: (average, count) =>
    `${average} out of 5 stars, ${count} ${count === '1' ? 'rating' : 'ratings'}`,
  dayTitle: (weekday, date) => `${weekday}, ${date}`,
  archiveTitle: 'News by day',
  frontDescription: (site) => `The latest news of ${site}, and all earlier news by day.`,
  latest: 'Latest news',
  leadStory: 'Lead story',
  mostRead: 'Most read',
  sections: 'Sections',
  olderNews: 'Older news, day by day',
  noArticlesYet: 'There are no articles yet. The first one will appear here.',
  dayEdition: 'The day’s news',
  dayNavigation: 'Other days',
  previousDay: 'Previous day with news',
  nextDay: 'Next day with news',
  emptyDay: 'There are no articles on this day.',
  emptyDayNearest: (days) => (days === 1 ? 'The nearest day with news:' : 'The nearest days with news:'),
  emptyDayNone: 'There are none on other days yet, either.',
  archiveLead: 'Choose a day to read everything published on it. The stronger its colour, the more articles.',
  years: 'Years',
  months: 'Months',
  yearTitle: (year) => `${year}`,
  wholeYear: (year) => `All of ${year}`,
  emptyYear: 'There are no articles in this year.',
  emptyMonth: 'There are no articles in this month.',
  dayWithArticles: (day, articles) => `${day}: ${articles}`,
  sectionEmpty: 'There are no articles in this section yet.',
  pages: 'Pages of the list',
  firstPage: 'Back to the first page',
  nextPage: 'Next page',
  searchTitle: 'Search',
  searchTitleFor: ({ q, ...days }) =>
    q || inDays(days) ? `Search for ${q ? `“${q}”` : 'articles'} ${inDays(days)}`.trimEnd() : 'Search',
  searchWords: 'Words to find',
  searchHint:
    'With or without Vietnamese accents. Put words that belong together in “quotes” and a minus before one to leave out; days may be typed too: yesterday, July 2019.',
  searchSection: 'Section',
  searchAllSections: 'All sections',
  searchSort: 'Sort by',
  searchSubmit: 'Search',
  clearTag: (tag) => `Remove the topic “${tag}”`,
  sorts: {
    relevance: 'Best match',
    newest: 'Newest',
    mostRead: 'Most read',
    bestRated: 'Best rated',
  },
  found: (count) => (count === '1' ? '1 article found' : `${count} articles found`),
  foundAtLeast: (count) => `More than ${count} articles found`,
  foundFolded: 'Nothing matches the accents as typed; these match without them.',
  foundNothing: 'No articles found.',
  onlyDays: (days) => `Only ${inDays(days)}.`,
  didYouMean: 'Did you mean:',
  loosen: 'A wider search may find more:',
  loosened: {
    days: 'Search all days',
    section: 'Search all sections',
    tag: 'Search all topics',
    quotes: 'Find these words anywhere in an article, not only in a row',
    exclusions: 'Include the words that were left out',
  },
  otherWords: 'You can also try fewer words, other words, or check the spelling.',
  suggestions: 'Articles with matching titles',
  suggestionsFound: (count) =>
    `${count === 1 ? '1 suggestion' : `${count} suggestions`}; use the up and down arrows to choose.`,
}
