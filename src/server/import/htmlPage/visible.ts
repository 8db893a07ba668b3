import { fold } from '../../text/fold.ts'
import { readDate } from '../dates.ts'
import type { Facts } from './facts.ts'
import { markupIn } from './markupIn.ts'
import { tidy } from './metaFacts.ts'

/** What a reader of the page sees that is marked by no more than its place or its look. */
export type Visible = {
  facts: Facts
  heading: string | undefined
  /** The lead's (sapo's) markup, and its words. */
  lead: { markup: string; text: string } | undefined
  views: number | undefined
}

/** Reads what the page shows. `title` is what the page says elsewhere that its article is called. */
export function visibleOf(document: Document, title: string | undefined, timeZone: string): Visible {
  const lines = linesOf(document.body)
  const heading = headingOf(document)
  const names = [heading, title].map((name) => fold(name ?? '')).filter(Boolean)
  const titleAt = lines.findIndex((line) => names.includes(fold(line)))
  const lead = leadOf(document, names)
  return {
    facts: {
      title: heading,
      publishedAt: timeOf(document) ?? datelineIn(lines, titleAt, timeZone),
    },
    heading,
    lead,
    views: viewsIn(lines.slice(Math.max(titleAt, 0))),
  }
}

const inline = new Set(
  'a abbr b bdi cite code em font i img ins kbd label mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
)
const unseen = new Set('script style noscript template select textarea svg head'.split(' '))

/** The page's text as lines: what a browser sets on one line, more or less. */
function linesOf(body: Element): string[] {
  const lines = ['']
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`)
    if (node.nodeType !== 1 || unseen.has((node as Element).localName)) return
    const isInline = inline.has((node as Element).localName)
    if (!isInline) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (!isInline) lines.push('')
  }
  walk(body)
  return lines.map(tidy).filter(Boolean)
}

const titleLike = ['lblTitle', 'lblTieuDe', 'TieuDe', 'tieude', 'tieu-de', 'title', 'Title', 'headline']

/** The heading that `<title>` begins with; or the only h1, or else what an old portal calls a title. */
function headingOf(document: Document): string | undefined {
  const whole = fold(document.title)
  const named = titleLike.map((name) => `[id*="${name}"], [class*="${name}"]`).join()
  const headings = [...document.querySelectorAll(`h1, h2, ${named}`)].filter(isArticles)
  const inTitle = headings.find((heading) => {
    const text = fold(heading.textContent ?? '')
    return text.length >= 10 && whole.startsWith(text)
  })
  const h1 = headings.filter(({ localName }) => localName === 'h1')
  const found =
    inTitle ?? (h1.length === 1 ? h1[0] : headings.find(({ localName }) => !/^h\d$/.test(localName)))
  const text = tidy(found?.textContent)
  return text.length > 0 && text.length <= 300 ? text : undefined
}

function isArticles(element: Element): boolean {
  return !element.closest('a, li, nav, aside, footer, head')
}

const leadLike =
  /(?:^|[-_])(?:sapo|lead|summary|description|chapeau|standfirst|tomtat|tom-tat|trichyeu|trich-yeu)(?:$|[-_])|sapo$|(?:tomtat|trichyeu)/i

function leadOf(document: Document, titles: readonly string[]): Visible['lead'] {
  for (const element of document.querySelectorAll('[itemprop~="description"], [class], [id]')) {
    const names = [...(element.getAttribute('class') ?? '').split(/\s+/), element.id]
    const isLead = element.matches('[itemprop~="description"]') || names.some((name) => leadLike.test(name))
    if (!isLead || element.localName === 'meta' || !isArticles(element)) continue
    const text = tidy(element.textContent)
    if (text.length >= 20 && text.length <= 1_500 && !titles.includes(fold(text)))
      return { markup: markupIn(element), text }
  }
  return undefined
}

function timeOf(document: Document): string | undefined {
  const times = [...document.querySelectorAll('time[datetime]')].filter(isArticles)
  const isOfArticle = (time: Element) =>
    time.matches('[pubdate], [class*="publish"], [class*="entry-date"], article time, main time, header time')
  return (times.find(isOfArticle) ?? times[0])?.getAttribute('datetime') ?? undefined
}

const label =
  /^(?:ngày đăng|ngày|đăng lúc|đăng|cập nhật(?: lần cuối| ngày)?|thời gian|posted(?: on)?|published(?: on)?|date)\s*:?\s*/i
const NEAR = 8

/** The line with a date that is nearest to the title; one with a time before one without. A page's top shows today's as well. */
function datelineIn(lines: readonly string[], titleAt: number, timeZone: string): string | undefined {
  const at = Math.max(titleAt, 0)
  const near = lines
    .slice(0, titleAt === -1 ? 60 : at + NEAR + 1)
    .map((line, index) => ({ text: line.replace(label, ''), index, distance: Math.abs(index - at) }))
    .filter(
      ({ text, distance }) => (titleAt === -1 || distance <= NEAR) && text.length <= 80 && /\d/.test(text),
    )
    .sort((a, b) => a.distance - b.distance || b.index - a.index)
    .filter(({ text }) => readDate(text, timeZone) !== undefined)
  return (near.find(({ text }) => /\d\s*[:h]\s*\d{2}/.test(text)) ?? near[0])?.text
}

const views =
  /(?:lượt (?:xem|đọc)|số lần (?:xem|đọc)|(?:page )?views?)\s*:\s*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,12})(?![\d.,])/iu

function viewsIn(lines: readonly string[]): number | undefined {
  const [found] = lines.flatMap((line) => (line.length <= 120 ? (views.exec(line)?.[1] ?? []) : []))
  return found === undefined ? undefined : Number(found.replace(/\D/g, ''))
}
