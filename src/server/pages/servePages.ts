import type { Context, Hono } from 'hono'
import { LRUCache } from 'lru-cache'
import type { AppEnv } from '../http/env.ts'
import { answerKept, type Content } from '../http/keptAnswer.ts'
import { stateAt } from '../http/keptAnswers.ts'
import { publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import type { SiteConfig } from '../site.ts'
import { type HeadOf, heads, nothingHere } from './heads.ts'
import { pageMaker, type Renderer } from './makePage.ts'
import { pageAddress } from './pageAddress.ts'
import { answerProblem } from './problemPage.ts'

/** Serves the pages of the app, rendered with what they show. A page stays in memory as it was sent: for a second, while nothing is
 * published, without looking; after that as long as it would be made from the same data. Returns what answers for every other
 * address. */
export function servePages(app: Hono<AppEnv>, renderer: Renderer, site: SiteConfig) {
  const make = pageMaker(renderer, site)
  // By origin, and the same at every address. To make it again and again would be as much as what there is too much of.
  const busyPages = new LRUCache<string, Content>({ max: 10 })
  const answer = (headOf: HeadOf) => async (c: Context<AppEnv>) => {
    const keptAnswers = c.get('keptAnswers')
    const now = c.get('clock')()
    // Its origin is in the page.
    const origin = publicOrigin(c)
    const key = `page ${origin} ${pageAddress(c)}`
    // A store that cannot say how it stands cannot show a page either, which tells of it.
    const state = await stateAt(c.get('store'), now).catch(() => undefined)
    const kept = state === undefined ? undefined : keptAnswers.get(key, state)
    if (kept) return answerKept(c, kept)
    const older = state !== undefined && c.get('isTooMuch') ? keptAnswers.getOlder(key, state) : undefined
    if (older) return answerKept(c, older)

    const busyPage = c.get('isTooMuch') ? busyPages.get(origin) : undefined
    if (busyPage) return answerProblem(c, new Refusal('unavailable'), busyPage)

    const made = await make(c, headOf, now)
    if (made instanceof Response) return made
    const { refusal, madeFrom, content } = made
    if (refusal || state === undefined) {
      const page = content()
      if (c.get('isTooMuch') && refusal?.kind === 'unavailable') busyPages.set(origin, page)
      return answerProblem(c, refusal ?? new Refusal('unavailable'), page)
    }
    return answerKept(c, keptAnswers.keep(key, state, madeFrom, content))
  }
  for (const [path, headOf] of Object.entries(heads)) app.get(path, answer(headOf))
  return answer(async () => nothingHere())
}
