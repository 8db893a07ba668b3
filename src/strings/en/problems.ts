import type { Strings } from '../strings.ts'

export const problems: Strings['problems'] = {
  'no-answer': 'The server could not be reached. Check your connection and try again.',
  'bad-answer':
    'The server’s answer was not in the expected form. Reload the page; if it persists, please tell the site’s staff.',
  'bad-request': 'The server did not understand the request. Check what you entered, or reload the page.',
  unauthorized: 'This request needs the right to publish. Please ask the site’s staff.',
  'foreign-origin': 'The request did not come from this site and was refused. Open the page again and retry.',
  'not-found': 'There is nothing at this address. It may have been mistyped.',
  removed: 'This has been taken down.',
  'method-not-allowed': 'The server does not take this request. Please reload the page.',
  'too-large': 'What was sent is too large. Please shorten it and send it again.',
  'media-type': 'The server does not take this format. Please reload the page.',
  'too-many': 'Too many requests came from you or your network. Try again later; it may have to be tomorrow.',
  unexpected: 'Something unexpected went wrong. Please try again.',
  unavailable: 'The server is busy. Please try again in a few minutes.',
}
