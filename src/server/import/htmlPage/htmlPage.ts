import type { Kind } from '../reading.ts'
import { readPage } from './readPage.ts'

/** A saved or fetched page with one article. */
export const htmlPage: Kind = {
  name: 'an HTML page with an article',
  recognise: (head) =>
    isPageStart(head) || (/^\s*[^\s[{]/.test(head) && /<html[\s>]/i.test(head.slice(0, 2_000))),
  async *read(source, site) {
    yield readPage(await source.whole(), source.baseUrl, site)
  },
}

function isPageStart(head: string): boolean {
  const start = head.replace(/^(?:\s+|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)+/i, '')
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)
}
