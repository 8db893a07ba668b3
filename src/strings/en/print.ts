import type { print as vi } from '../vi/print.ts'

/** The words of printing. */
export const print: typeof vi = {
  day: 'Print the whole day',
  preparing: 'Getting the articles to print…',
  prepared: 'All articles are here. The print dialog is opening.',
  failed: 'The articles could not be fetched for printing. Check your connection and press again.',
  contents: 'Articles of this day',
  qrCode: 'QR code of this page’s address',
}
