import type { Strings } from '../strings.ts'

export const pages: Strings['pages'] = {
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  mainNavigation: 'Sections',
  moreNavigation: 'Find',
  footerNavigation: 'Footer',
  home: 'Front page',
  archive: 'News by day',
  search: 'Search',
  settings: 'Display settings',
  privacy: 'Privacy',
  saved: 'Saved articles',
  imprint: 'About this site',
  languageChoice: 'Language',
  languageNames: { vi: 'Tiếng Việt', en: 'English' },
  title: (page, site) => `${page} – ${site}`,

  notFoundTitle: 'Page not found',
  notFoundText: 'This address leads to no page. It may have been mistyped, or the page has moved.',
  removedTitle: 'Article taken down',
  removedText: 'This article was here once and has been taken down.',
  goOn: 'You can:',
  goHome: 'Go to the front page',
  goSearch: 'Search for another article',
  goArchive: 'Browse the news by day',

  failedTitle: 'The page could not be loaded',
  partFailed: 'This part could not be shown, perhaps because of the connection. Please try again.',
  tryAgain: 'Try again',
  requestId: (id) => `Request number, for reporting this: ${id}`,

  privacyTitle: 'Privacy',
}
