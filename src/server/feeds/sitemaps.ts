import type { Context } from 'hono'
import { x } from 'xastscript'
import type { EpochMs } from '../../contract/instant.ts'
import type { AppEnv } from '../http/env.ts'
import { publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import { pagePaths } from '../pageAddresses.ts'
import type { Address, SiteFacts, Store } from '../store/store.ts'
import { MOST_ADDRESSES, SITEMAP_NAMESPACE, urlset } from './urlset.ts'
import { XML_DECLARATION, xmlOf } from './xml.ts'

/** Every address while they fit one sitemap, else an index of sitemaps: one of the site's pages, one for each block of articles. */
export async function sitemap(c: Context<AppEnv>): Promise<Response> {
  const { store, clock } = c.var
  const now = clock()
  const [blocks, facts] = await Promise.all([store.addressBlocks(now), store.siteFacts(now)])
  const pages = pagesOf(facts)
  if (blocks.length > 1 || facts.articleCount + pages.length > MOST_ADDRESSES) {
    const files = ['pages', ...blocks].map((name) => `${publicOrigin(c)}/sitemap-${name}.xml`)
    const index = x(
      'sitemapindex',
      { xmlns: SITEMAP_NAMESPACE },
      files.map((file) => x('sitemap', [x('loc', file)])),
    )
    return answer(c, XML_DECLARATION + xmlOf(index))
  }
  const [block] = blocks
  return answerUrlset(c, pages, block === undefined ? nothing() : await addressPages(store, block, now), now)
}

/** The front page, the archive and the sections. */
export async function pagesSitemap(c: Context<AppEnv>): Promise<Response> {
  const now = c.var.clock()
  return answerUrlset(c, pagesOf(await c.var.store.siteFacts(now)), nothing(), now)
}

/** The articles of the block whose number is in the file's name; 404 where it has none. */
export async function blockSitemap(c: Context<AppEnv>): Promise<Response> {
  const now = c.var.clock()
  const [, number] = /-(0|[1-9]\d{0,8})\.xml$/.exec(c.req.path) ?? []
  if (number === undefined) throw new Refusal('not-found')
  return answerUrlset(c, [], await addressPages(c.var.store, Number(number), now), now)
}

function pagesOf({ sections }: SiteFacts): string[] {
  return [pagePaths.front(), pagePaths.archive(), ...sections.map(({ id }) => pagePaths.section(id))]
}

async function* nothing(): AsyncGenerator<Address[]> {}

/** A block's articles, a thousand at a time. The first are read at once: what cannot be had is no answer that breaks off. */
async function addressPages(store: Store, block: number, now: EpochMs): Promise<AsyncGenerator<Address[]>> {
  const first = await store.addresses(block, 0, now)
  if (first.addresses.length === 0) throw new Refusal('not-found')
  return (async function* () {
    yield first.addresses
    for (let { next } = first; next !== null; ) {
      const page = await store.addresses(block, next, now)
      yield page.addresses
      next = page.next
    }
  })()
}

function answerUrlset(
  c: Context<AppEnv>,
  paths: readonly string[],
  pages: AsyncIterable<readonly Address[]>,
  now: EpochMs,
): Response {
  return answer(c, urlset({ site: c.var.site, origin: publicOrigin(c), now }, paths, pages))
}

function answer(c: Context<AppEnv>, body: string | ReadableStream<Uint8Array>): Response {
  c.header('Content-Type', 'application/xml; charset=utf-8')
  c.header('Cache-Control', 'public, max-age=300')
  return c.body(body)
}
