import { paths } from '../../src/app/paths.ts'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import type { ArticlePage } from '../../src/contract/article.ts'
import { dayOf } from '../../src/contract/instant.ts'
import type { Site } from '../../src/contract/site.ts'
import { median, ratio, table } from './figures.ts'
import { audit, bytesOf, measured, notPassed, type Report, score } from './lighthouse.ts'
import { startPlain } from './plain.ts'
import { ordinaryArticle, readJson, startPortal } from './portal.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const figures: [name: string, of: (report: Report) => number, digits: number][] = [
  ['performance score', (report) => score(report, 'performance'), 0],
  ['first contentful paint, ms', (report) => measured(report, 'first-contentful-paint'), 0],
  ['largest contentful paint, ms', (report) => measured(report, 'largest-contentful-paint'), 0],
  ['total blocking time, ms', (report) => measured(report, 'total-blocking-time'), 0],
  ['cumulative layout shift', (report) => measured(report, 'cumulative-layout-shift'), 3],
  ['bytes', (report) => measured(report, 'total-byte-weight'), 0],
  ...['document', 'script', 'font', 'image'].map((kind): (typeof figures)[number] => [
    `  of ${kind}`,
    (report) => bytesOf(report, kind),
    0,
  ]),
]

/** Runs Lighthouse, as a phone on a slow line, on an article and on the same article written by hand, in turn. Prints the medians side by
 * side, then what Lighthouse finds in the kinds of pages. */
export async function benchPages(print: (line: string) => void, runs: number): Promise<void> {
  const portal = await startPortal()
  const article = await ordinaryArticle(portal.url)
  const plain = await startPlain(portal, article.id)
  const path = paths.article(article.id)
  for (const { url } of [plain, portal]) await checkPage(url + path, article.title)

  const byHand: Report[] = []
  const ours: Report[] = []
  for (let run = 0; run < runs; run++) {
    byHand.push(await audit(plain.url + path, ['performance']))
    ours.push(await audit(portal.url + path, categories))
  }
  await plain.stop()
  print(`the article ${article.id}, medians of ${runs} runs`)
  const rows = figures.map(([name, of, digits]) => {
    const [theirs, our] = [median(byHand.map(of)), median(ours.map(of))]
    return [name, theirs.toFixed(digits), our.toFixed(digits), ratio(our, theirs)]
  })
  for (const line of table([['', 'by hand', 'Dateline', 'ratio'], ...rows])) print(line)

  const { timeZone } = await readJson<Site>(portal.url + apiPaths.site())
  const kinds: Record<string, string> = {
    front: paths.front(),
    day: paths.day(dayOf(article.publishedAt, timeZone)),
    search: paths.search({ q: firstWords(article) }),
  }
  printReports(print, 'article', ours)
  for (const [kind, path] of Object.entries(kinds)) {
    const reports: Report[] = []
    // What is not measured in ms is the same each time; the median of three is enough for the rest.
    for (let run = 0; run < Math.min(runs, 3); run++)
      reports.push(await audit(portal.url + path, asked(kind)))
    printReports(print, kind, reports)
  }
  print('as a desktop, each once')
  for (const [kind, path] of Object.entries({ article: paths.article(article.id), ...kinds })) {
    const report = await audit(portal.url + path, ['performance'], true)
    print(`  ${kind}: performance ${score(report, 'performance')}`)
  }
  await portal.stop()
}

/** Search pages are not for search engines. */
function asked(kind: string): string[] {
  return categories.filter((category) => kind !== 'search' || category !== 'seo')
}

function printReports(print: (line: string) => void, kind: string, reports: readonly Report[]): void {
  const scores = asked(kind).map(
    (category) => `${category} ${median(reports.map((report) => score(report, category)))}`,
  )
  print(`${kind}: ${scores.join(', ')}`)
  for (const category of asked(kind)) {
    const lines = new Set(reports.slice(-1).flatMap((report) => notPassed(report, category)))
    for (const line of lines) print(`  ${category}, not passed: ${line}`)
  }
}

function firstWords({ title }: ArticlePage): string {
  return title
    .split(/[\s,:–]+/)
    .slice(0, 2)
    .join(' ')
}

/** Both sides must be there, compressed, and the right one. Also makes what is made once. */
async function checkPage(url: string, title: string): Promise<void> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } })
  const html = await answer.text()
  if (
    answer.status !== 200 ||
    answer.headers.get('Content-Encoding') !== 'br' ||
    !html.includes(`>${title}</h1>`)
  ) {
    throw new Error(`${answer.status} ${url} is not the page of “${title}”, compressed.`)
  }
}
