import type { Strings } from '../strings.ts'

export const article: Strings['article'] = {
  source: (name) => `Source: ${name}`,
  views: 'Views:',
  viewsUnknown: 'not known',
  viewsRule:
    'Each reader counts once per article and day, when the article has been on the screen for 3 seconds; search engines and previews do not count.',
  updated: (dateline) => `Updated: ${dateline}`,
  authors: (names) => `By ${names}`,
  attachments: 'Attachments',
  fileSize: (size) => `(${size})`,
  tags: 'Topics',
  neighbours: 'Previous and next article',
  previous: 'Previous article',
  next: 'Next article',
  related: 'Related articles',
  original: 'Where it was first published',
  playEmbed: (title, provider) =>
    title === provider ? `Play from ${provider}` : `Play “${title}” from ${provider}`,
  embedNotice: 'Nothing is loaded from elsewhere until you press.',
  openEmbed: 'Open on the original site',
  tableScroll: 'Table, may scroll sideways',
  preformattedScroll: 'Preformatted text, may scroll sideways',
}
