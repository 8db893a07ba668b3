import { textFromMarkup } from '../markup/markup.ts'
import type { Facts } from './facts.ts'

type Thing = Readonly<Record<string, unknown>>

/** What the page's JSON-LD says of its article; JSON that is broken is passed over. */
export function jsonLdFacts(document: Document): Facts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? ''), 0))
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])),
  )
  const article = things.find((thing) => typesOf(thing).some((type) => /(?:Article|BlogPosting)$/.test(type)))
  if (!article) return {}

  /** The values of a property, references followed. */
  const all = (name: string): unknown[] =>
    [article[name]].flat().map((value) => {
      const id = isThing(value) && Object.keys(value).length === 1 ? value['@id'] : undefined
      return (typeof id === 'string' && byId.get(id)) || value
    })
  const text = (name: string) => all(name).map(nameOf).find(Boolean)
  return {
    title: text('headline') ?? text('name'),
    publishedAt: text('datePublished') ?? text('dateCreated'),
    updatedAt: text('dateModified'),
    lead: text('description'),
    picture: all('image').map(pictureOf).find(Boolean),
    authors: all('author')
      .map(nameOf)
      .filter((name) => name !== '' && !/^https?:/.test(name)),
    section: text('articleSection'),
    tags: all('keywords')
      .flatMap((value) => nameOf(value).split(','))
      .map((tag) => tag.trim())
      .filter(Boolean),
    language: text('inLanguage'),
    url: [article.mainEntityOfPage, article.url].map(addressOf).find(Boolean),
    siteName: text('publisher'),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The things of a document that may be a list, or hold a graph, or be about another. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1))
  if (!isThing(value)) return []
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

/** Plain text; many write markup's entities into it. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return textFromMarkup(value)
  return isThing(value) && typeof value.name === 'string' ? textFromMarkup(value.name) : ''
}

function addressOf(value: unknown): string {
  const address = isThing(value) ? (value.url ?? value['@id']) : value
  return typeof address === 'string' ? address : ''
}

function pictureOf(value: unknown): Facts['picture'] {
  const src = addressOf(value)
  if (src === '') return undefined
  const { width, height, caption } = isThing(value) ? value : {}
  return {
    src,
    alt: typeof caption === 'string' ? textFromMarkup(caption) : '',
    width: pixels(width),
    height: pixels(height),
  }
}

/** 0 where the text says no size. */
export function pixels(value: unknown): number {
  const size = Number.parseInt(String(isThing(value) ? value.value : value), 10)
  return size >= 1 && size <= 65_535 ? size : 0
}
