import { truncate } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { paths } from '../../src/app/paths.ts'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { load } from './autocannon.ts'
import { median, ratio, table } from './figures.ts'
import { startPlain } from './plain.ts'
import { ordinaryArticle, startPortal } from './portal.ts'

const ROUNDS = 3
const SECONDS = 10
const WARM_UP_SECONDS = 3

type Target = { name: string; url: string; headers: Record<string, string>; status: number; rates: number[] }

/** Asks for an article as fast as it is answered: its JSON, its page, and its page by one who has it, beside a bare Hono route that
 * answers the same JSON. Prints requests per second. */
export async function benchRequests(print: (line: string) => void): Promise<void> {
  const portal = await startPortal()
  const article = await ordinaryArticle(portal.url)
  const plain = await startPlain(portal, article.id)
  const json = apiPaths.article(article.id)
  const page = portal.url + paths.article(article.id)

  const bare = target('JSON, a bare route', plain.url + json)
  const ours = target('JSON', portal.url + json)
  const html = target('page', page)
  const isJson = (body: string) => isDeepStrictEqual(JSON.parse(body), article)
  await check(bare, isJson)
  await check(ours, isJson)
  const { etag } = await check(html, (body) => body.includes(`>${article.title}</h1>`))
  const known = {
    ...target('page, unchanged', page, 304),
    headers: { ...html.headers, 'if-none-match': etag },
  }
  await check(known, (body) => body === '')

  const targets = [bare, ours, html, known]
  for (const each of targets) await load(each, WARM_UP_SECONDS)
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of targets) {
      each.rates.push(await load(each, SECONDS))
      // A line for each request adds up.
      await truncate(portal.log)
    }
  }
  await plain.stop()
  await portal.stop()

  print(`the article ${article.id}, requests per second, medians of ${ROUNDS} rounds of ${SECONDS} s`)
  const theirs = median(bare.rates)
  const rows = targets.map(({ name, rates }) => {
    const spread = `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`
    return [name, String(Math.round(median(rates))), spread, ratio(median(rates), theirs)]
  })
  for (const line of table([['', 'median', 'range', 'of bare'], ...rows])) print(line)
}

function target(name: string, url: string, status = 200): Target {
  return { name, url, headers: { 'accept-encoding': 'br' }, status, rates: [] }
}

/** The answer must be the right one before it is counted. */
async function check({ name, url, headers, status }: Target, isRight: (body: string) => boolean) {
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) })
  const body = await answer.text()
  if (answer.status !== status || !isRight(body))
    throw new Error(`${name}: ${answer.status} ${url} is not the answer.`)
  return { etag: answer.headers.get('etag') ?? '' }
}
