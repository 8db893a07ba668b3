import * as v from 'valibot'
import type { Section } from '../../../contract/article.ts'
import { LanguageTag } from '../../../contract/text.ts'
import { fold } from '../../text/fold.ts'
import type { ImportSite } from '../reading.ts'
import { sectionOf } from '../section.ts'
import { plain } from './words.ts'

/** Names of people or things as plain text, each once. */
export function namesOf(names: readonly string[]): string[] {
  const plainNames = names.map((text) => plain({ text, isMarkup: true })).filter(Boolean)
  const seen = new Set<string>()
  return plainNames.filter((name) => {
    const isNew = !seen.has(fold(name))
    seen.add(fold(name))
    return isNew
  })
}

/** The first category that is a section, and the others as tags; those that say of an article that it has none are neither. */
export function groupsOf(categories: readonly string[]): { section?: Section; tags: string[] } {
  const names = namesOf(categories)
  const [first] = names.flatMap((name) => sectionOf(name) ?? [])
  const tags = names.filter((name) => name !== first?.name && (sectionOf(name) || !/[a-z]/.test(fold(name))))
  return { ...(first && { section: first }), tags }
}

/** The language tag of an entry, where it is another than the site's. */
export function languageOf(tag: string | undefined, site: ImportSite): string | undefined {
  const [canonical] = tag === undefined ? [] : canonicalLocales(tag.trim().replaceAll('_', '-'))
  if (canonical === undefined || !v.is(LanguageTag, canonical)) return undefined
  return new Intl.Locale(canonical).language === new Intl.Locale(site.language).language
    ? undefined
    : canonical
}

function canonicalLocales(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}
