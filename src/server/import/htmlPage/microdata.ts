import type { Facts } from './facts.ts'
import { listed, pictureAt, tidy } from './metaFacts.ts'

const articles = ['Article', 'BlogPosting'].map((type) => `[itemscope][itemtype$="${type}"]`).join()

/** What the microdata of the page's first article says. */
export function microdataFacts(document: Document): Facts {
  const article = document.querySelector(articles)
  if (!article) return {}
  const all = (name: string) => [...article.querySelectorAll(`[itemprop~="${name}"]`)]
  const first = (...names: string[]) => names.flatMap(all).map(textOf).find(Boolean)
  return {
    title: first('headline', 'name'),
    publishedAt: first('datePublished', 'dateCreated'),
    updatedAt: first('dateModified'),
    picture: pictureAt(all('image').map(addressOf).find(Boolean)),
    authors: all('author').map((author) => textOf(author.querySelector('[itemprop~="name"]') ?? author)),
    section: first('articleSection'),
    tags: all('keywords').map(textOf).flatMap(listed),
    language: first('inLanguage'),
  }
}

function textOf(element: Element): string {
  return tidy(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent)
}

function addressOf(image: Element): string {
  const named = image.querySelector('[itemprop~="url"], [itemprop~="contentUrl"], img') ?? image
  return ['content', 'src', 'href'].map((name) => named.getAttribute(name)).find(Boolean) ?? ''
}
