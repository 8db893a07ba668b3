import type { Context, Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { answerKept } from '../http/keptAnswer.ts'
import { stateAt } from '../http/keptAnswers.ts'
import { publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import type { SiteConfig } from '../site.ts'
import { type HeadOf, heads, nothingHere } from './heads.ts'
import { pageMaker, type Renderer } from './makePage.ts'
import { answerProblem } from './problemPage.ts'

/** Serves the pages of the app, rendered with what they show. A page stays in memory as it was sent: for a second, while nothing is
 * published, without looking; after that as long as it would be made from the same data. Returns what answers for every other
 * address. */
export function servePages(app: Hono<AppEnv>, renderer: Renderer, site: SiteConfig) {
  const make = pageMaker(renderer, site)
  const answer = (headOf: HeadOf) => async (c: Context<AppEnv>) => {
    const keptAnswers = c.get('keptAnswers')
    const now = c.get('clock')()
    // The whole address: its origin is in the page.
    const key = `page ${publicOrigin(c)} ${c.req.url}`
    // A store that cannot say how it stands cannot show a page either, which tells of it.
    const state = await stateAt(c.get('store'), now).catch(() => undefined)
    const kept = state === undefined ? undefined : keptAnswers.get(key, state)
    if (kept) return answerKept(c, kept)
    const older = state !== undefined && c.get('isTooMuch') ? keptAnswers.getOlder(key, state) : undefined
    if (older) return answerKept(c, older)

    const made = await make(c, headOf, now)
    if (made instanceof Response) return made
    const { refusal, madeFrom, content } = made
    if (refusal || state === undefined)
      return answerProblem(c, refusal ?? new Refusal('unavailable'), content())
    return answerKept(c, keptAnswers.keep(key, state, madeFrom, content))
  }
  for (const [path, headOf] of Object.entries(heads)) app.get(path, answer(headOf))
  return answer(async () => nothingHere())
}
