import type { share as vi } from '../vi/share.ts'

/** The words of passing an article on: its address, or what it says. */
export const share: typeof vi = {
  open: 'Share',
  panel: 'Share this article',
  loading: 'Opening…',
  missing: 'Sharing could not be opened. Check your connection and press again.',
  address: 'Address of the article',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser does not allow copying. The address above is selected: copy it yourself.',
  zalo: 'Zalo',
  copiesAndOpens: '(copies the link, opens a new tab)',
  copiedForZalo: 'Link copied: paste it into a message in Zalo.',
  facebook: 'Facebook',
  newTab: '(opens a new tab)',
  email: 'E-mail',
  qrCode: 'QR code of this article',
  qrHint: 'Scan the code to open the article on a phone.',
  close: 'Close',
  copyQuote: 'Copy quote',
  quoteCopied: 'Quote copied',
  quoteNotCopied: 'The browser does not allow copying. Copy the selected words yourself.',
  quote: (words: string, from: string, address: string) => `“${words}”\n— ${from}\n${address}`,
  quoteFrom: (title: string, site: string, date: string) => `${title}, ${site}, ${date}`,
}
