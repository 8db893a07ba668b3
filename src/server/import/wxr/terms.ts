import type { Article } from '../../../contract/article.ts'
import { textFromMarkup } from '../markup/markup.ts'
import { sectionOf } from '../section.ts'
import type { Category } from './entries.ts'

/** The section is the first category that is one; the others are tags, and so are the tags. */
export function termsOf(categories: readonly Category[]): Pick<Article, 'section' | 'tags'> {
  const named = categories.map((category) => ({ ...category, name: textFromMarkup(category.name).trim() }))
  const sections = named.filter(({ domain, name }) => domain === 'category' && sectionOf(name))
  const section = sectionOf(sections[0]?.name ?? '')
  const tags = [...sections.slice(1), ...named.filter(({ domain }) => /^(?:post_)?tag$/.test(domain))]
  const distinct = new Set(tags.map(({ name }) => name.normalize('NFC')))
  return { section, tags: [...distinct].filter((name) => name !== '' && name !== section?.name) }
}
