import type { Context, Hono } from 'hono'
import { dayAt } from '../../contract/instant.ts'
import type { Render } from '../../contract/render.ts'
import type { Head } from '../head/head.ts'
import { problemHead } from '../head/listHeads.ts'
import { withEtag } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { movedArticle } from '../http/movedArticle.ts'
import { refusalFor, STORE_RETRY_SECONDS, statusOf } from '../http/problems.ts'
import { publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import { absoluteFrom } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { BuiltModules } from './builtModules.ts'
import { documentKinds } from './document.ts'
import { acceptedEncoding, type EncodedPage } from './encodedPage.ts'
import { type HeadOf, heads, nothingHere } from './heads.ts'
import { RenderedPages } from './renderedPages.ts'
import { storeReads } from './storeReads.ts'

/** The built app: what renders its pages, and what they need in the browser. */
export type Renderer = { render: Render; modules: BuiltModules }

/** Serves the pages of the app, rendered with what they show. Returns what answers for every other address. */
export function servePages(app: Hono<AppEnv>, { render, modules }: Renderer, site: SiteConfig) {
  const kindOf = documentKinds(modules, site)
  const rendered = new RenderedPages()

  const answer = (headOf: HeadOf) => async (c: Context<AppEnv>) => {
    const now = c.var.clock()
    const origin = publicOrigin(c)
    const reads = storeReads(c.var.store, site, now)
    const head = await headOf({ c, reads, absolute: absoluteFrom(origin) }).catch(refusalFor)
    const moved = await movedFrom(c, head)
    if (moved) return moved

    const refusal = head instanceof Refusal ? head : undefined
    const address = addressOf(c)
    const page = await render({ address, language: site.language, now, reads, problem: refusal?.kind })
    if ('redirect' in page) return c.redirect(page.redirect, 302)

    const { policy, html } = kindOf(page.module)
    const { problem, data } = page
    // The day is in the page too: what can be chosen ends today.
    const madeFrom = `${dayAt(now, site.timeZone)} ${data}`
    const encoded = rendered.page(`${origin}${address}`, madeFrom, () => {
      const shown = head instanceof Refusal || problem ? problemHead(problem ?? 'unexpected', site) : head
      return html({ head: shown, markup: page.markup(), data })
    })
    c.header('Content-Security-Policy', policy)
    return send(c, encoded, problem ? (refusal ?? new Refusal(problem)) : undefined)
  }
  for (const [path, headOf] of Object.entries(heads)) app.get(path, withEtag, answer(headOf))
  return answer(async () => nothingHere())
}

function addressOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return `${pathname}${search}`
}

/** Where nothing is, an older site's article may have stood; some have their articles at `/?p=12`. */
async function movedFrom(c: Context<AppEnv>, head: Head | Refusal): Promise<Response | undefined> {
  const mayHaveMoved =
    head instanceof Refusal ? head.kind === 'not-found' : c.req.path === '/' && c.req.url.includes('?')
  return mayHaveMoved ? movedArticle(c).catch(() => undefined) : undefined
}

function send(c: Context<AppEnv>, page: EncodedPage, refusal: Refusal | undefined): Response {
  if (refusal?.kind === 'unexpected') {
    c.var.log?.error({ id: c.var.requestId, err: refusal.cause }, 'unexpected error')
  }
  if (refusal?.kind === 'unavailable') c.header('Retry-After', String(STORE_RETRY_SECONDS))
  if (refusal?.facts.retryAfter) c.header('Retry-After', String(Math.ceil(refusal.facts.retryAfter)))
  const encoding = acceptedEncoding(c)
  const { body, etag } = page.as(encoding)
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding')
  if (encoding !== 'identity') c.header('Content-Encoding', encoding)
  if (!refusal) c.header('ETag', etag)
  return c.body(body, refusal ? statusOf(refusal.kind) : 200)
}
