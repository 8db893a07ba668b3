import { parseHTML } from 'linkedom'
import { type Block, blockText } from '../../../contract/blocks.ts'
import { dayOf, epochOf, type Instant, instantAt } from '../../../contract/instant.ts'
import { readDate } from '../dates.ts'
import { identitiesOf } from '../identity.ts'
import { blocksFromMarkup, HostileMarkup, wordsIn } from '../markup/markup.ts'
import type { ImportSite, Reading, WordShare } from '../reading.ts'
import { sectionOf } from '../section.ts'
import { addressesOf, type From } from './addresses.ts'
import type { Cut } from './end.ts'
import { type Facts, firstOf } from './facts.ts'
import { withoutFurniture } from './furniture.ts'
import { hostilePage } from './guard.ts'
import { jsonLdFacts } from './jsonLd.ts'
import { languageOf } from './language.ts'
import { leadOf } from './lead.ts'
import { leadingPicture } from './leadingPicture.ts'
import { lostLinks } from './lostLinks.ts'
import { markupIn } from './markupIn.ts'
import { metaOf, namedFacts, openGraphFacts } from './metaFacts.ts'
import { microdataFacts } from './microdata.ts'
import { isListOfLinks, linksIn } from './otherArticles.ts'
import { pageText } from './pageText.ts'
import { savedFrom } from './savedFrom.ts'
import { withoutSiteName } from './title.ts'
import { visibleOf } from './visible.ts'

/** The article of a page that was fetched from `address`, or saved there. */
export function readPage(html: string, address: string | undefined, site: ImportSite): Reading {
  const hostile = hostilePage(html)
  if (hostile !== undefined) return { unreadable: hostile }
  try {
    return readDocument(documentOf(html), { address, saved: savedFrom(html) }, site)
  } catch (error) {
    if (error instanceof HostileMarkup) return { unreadable: error.message }
    throw error
  }
}

function documentOf(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html)
  const { document } = isWhole ? parseHTML(html) : within(html)
  // One that stands in a comment makes no element.
  return document.documentElement ? document : within(html).document
}

function within(html: string) {
  return parseHTML(`<!doctype html><html>${html}</html>`)
}

function readDocument(document: Document, from: From, site: ImportSite): Reading {
  const meta = metaOf(document)
  const declared = [jsonLdFacts(document), openGraphFacts(meta), microdataFacts(document), namedFacts(meta)]
  const { siteName, title: declaredTitle } = firstOf(declared)
  const visible = visibleOf(document, declaredTitle, site.timeZone)
  const sources = [...declared, visible.facts]
  const facts = firstOf(sources)
  const { originalUrl, ...places } = addressesOf(document, facts.url, from)
  const { base, file } = places
  const pageLanguage = document.documentElement.getAttribute('lang') ?? undefined

  const guess = pageText(document)
  const title = withoutSiteName(facts.title ?? guess.title, {
    siteName,
    heading: visible.heading,
  }).trim()
  if (title === '') return { unreadable: 'the page has no title' }
  if (!guess.content || isListOfLinks(guess.content)) return { unreadable: noText }
  const dated = dateIn(sources, 'publishedAt', site)
  const publishedAt = dated ?? instantAt(site.now, site.timeZone)
  const updatedAt = dateIn(sources, 'updatedAt', site)
  const markup = markupIn(guess.content)
  const {
    body: bare,
    source,
    views = visible.views,
    ...cut
  } = withoutFurniture(blocksFromMarkup(markup, { baseUrl: base, file }).body, {
    title,
    lead: visible.lead?.text,
    isDate: isOneOf([dated, updatedAt], site),
    isLinks: linksIn(guess.content),
  })
  if (!isText(bare)) return { unreadable: noText }

  const { picture, body } = leadingPicture(facts.picture, bare, places)
  const lead = leadOf(visible.lead, facts.lead, { title, body, base })
  const section = sectionOf(facts.section ?? '')
  const language = languageOf([facts.language, pageLanguage], blockText(body), site.language)
  return {
    candidate: {
      identities: identitiesOf({ url: originalUrl, title, publishedAt, isUndated: !dated, body }),
      article: {
        title,
        ...(lead && { lead }),
        publishedAt,
        ...(updatedAt && epochOf(updatedAt) > epochOf(publishedAt) && { updatedAt }),
        ...(language && { language }),
        ...(section && { section }),
        ...(picture && { picture }),
        body,
        ...(source && { source }),
        authors: distinct(facts.authors),
        tags: distinct(facts.tags),
        attachments: [],
        ...(originalUrl && { originalUrl }),
      },
      ...(views !== undefined && { views }),
      ...(!dated && { isUndated: true }),
    },
    words: wordsKept(markup, {
      ...cut,
      text: [...(picture ? [{ type: 'picture' as const, ...picture }] : []), ...body],
    }),
    notes: [
      ...(dated ? [] : ['it has no date: dated by the day of import']),
      ...lostLinks(guess.content, { body, base }),
    ],
  }
}

const noText = 'the page has no text of an article'
const MIN_TEXT = 40

/** Whether there is more than headings and a line. */
function isText(body: readonly Block[]): boolean {
  return blockText(body.filter(({ type }) => type !== 'heading')).trim().length >= MIN_TEXT
}

/** The first date that can be read; another part of the page may know what one writes wrongly. */
function dateIn(
  sources: readonly Facts[],
  which: 'publishedAt' | 'updatedAt',
  { timeZone }: ImportSite,
): Instant | undefined {
  const read = (facts: Facts) => readDate(facts[which] ?? '', timeZone)
  return sources.map(read).find((moment) => moment !== undefined)
}

/** Whether a text names the day of one of these moments. */
function isOneOf(moments: readonly (Instant | undefined)[], { timeZone }: ImportSite) {
  const days = moments.flatMap((moment) => (moment ? dayOf(moment, timeZone) : []))
  return (text: string) => {
    const moment = readDate(text, timeZone)
    return moment !== undefined && days.includes(dayOf(moment, timeZone))
  }
}

/** How much of the markup's words the article has: what was cut as a fact is kept, furniture does not count. */
function wordsKept(
  markup: string,
  { top, text, end }: { top: readonly Cut[]; text: readonly Block[]; end: readonly Cut[] },
): WordShare {
  const blocks = [...top.map(({ block }) => block), ...text, ...end.map(({ block }) => block)]
  const furniture = [...top, ...end].flatMap(({ block, isFact }) => (isFact ? [] : [block]))
  return wordsIn(markup, blocks, furniture)
}

function distinct(texts: readonly string[] = []): string[] {
  return [...new Set(texts.map((text) => text.normalize('NFC').trim()))].filter(Boolean)
}
