import { LRUCache } from 'lru-cache'
import { EncodedPage } from './encodedPage.ts'

const MOST_BYTES = 32 * 1024 * 1024

/** The pages that were rendered last. A page that is made from the same data as before is not made again. */
export class RenderedPages {
  readonly #kept = new LRUCache<string, { data: string; page: EncodedPage }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ data, page }) => data.length + page.size,
  })

  /** The page at an address that these data make. */
  page(address: string, data: string, render: () => string): EncodedPage {
    const kept = this.#kept.get(address)
    if (kept?.data === data) return kept.page
    const page = new EncodedPage(render())
    this.#kept.set(address, { data, page })
    return page
  }
}
