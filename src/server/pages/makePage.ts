import type { Context } from 'hono'
import { dayAt, type EpochMs } from '../../contract/instant.ts'
import type { Render } from '../../contract/render.ts'
import type { Head } from '../head/head.ts'
import { problemHead } from '../head/listHeads.ts'
import type { AppEnv } from '../http/env.ts'
import type { Content } from '../http/keptAnswer.ts'
import { movedArticle } from '../http/movedArticle.ts'
import { refusalFor } from '../http/problems.ts'
import { isHttps, publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import { absoluteFrom } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { BuiltModules } from './builtModules.ts'
import { reportingHeader } from './contentPolicy.ts'
import { documentKinds } from './document.ts'
import type { HeadOf } from './heads.ts'
import { pageAddress } from './pageAddress.ts'
import { storeReads } from './storeReads.ts'

/** The built app: what renders its pages, and what they need in the browser. */
export type Renderer = { render: Render; modules: BuiltModules }

/** A page: why it is another than the one that was asked for, where it is; a text that says all that it is made from; and the page
 * itself, made when it is wanted. */
export type MadePage = { refusal: Refusal | undefined; madeFrom: string; content: () => Content }

/** Makes the pages of a site, or says where another one is that stands for it. */
export function pageMaker({ render, modules }: Renderer, site: SiteConfig) {
  const kindOf = documentKinds(modules, site)
  return async (c: Context<AppEnv>, headOf: HeadOf, now: EpochMs): Promise<MadePage | Response> => {
    const refused = (error: unknown) => refusalFor(c, error)
    const reads = storeReads(c.var.store, site, now, refused)
    const head = await headOf({ c, reads, absolute: absoluteFrom(publicOrigin(c)) }).catch(refused)
    const moved = await movedFrom(c, head).catch(refused)
    if (moved instanceof Response) return moved

    const refusal = moved ?? (head instanceof Refusal ? head : undefined)
    const request = { address: pageAddress(c), language: site.language, now, reads, problem: refusal?.kind }
    const page = await render(request)
    if ('redirect' in page) return c.redirect(page.redirect, 302)

    const { problem, data, module, markup } = page
    const { policyFor, html } = kindOf(module)
    const shown = head instanceof Refusal || problem ? problemHead(problem ?? 'unexpected', site) : head
    return {
      refusal: problem ? (refusal ?? new Refusal(problem)) : undefined,
      // The day is in the page too: what can be chosen ends today.
      madeFrom: `${dayAt(now, site.timeZone)} ${data}`,
      content: () => ({
        text: html({ head: shown, markup: markup(), data }),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policyFor(isHttps(c)),
          ...reportingHeader,
          'Cache-Control': 'no-cache',
        },
      }),
    }
  }
}

/** Where nothing is, an older site's article may have stood; some have their articles at `/?p=12`. */
async function movedFrom(c: Context<AppEnv>, head: Head | Refusal): Promise<Response | undefined> {
  const mayHaveMoved =
    head instanceof Refusal ? head.kind === 'not-found' : c.req.path === '/' && c.req.url.includes('?')
  return mayHaveMoved ? movedArticle(c) : undefined
}
