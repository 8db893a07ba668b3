import { languageFor } from '../../strings/language.ts'
import { type ListWords, listWordsIn } from '../../strings/lists.ts'
import { savedWords } from '../../strings/saved.ts'
import { type Strings, stringsFor } from '../../strings/strings.ts'
import type { SiteConfig } from '../site.ts'

/** The words of the site's language. */
export function wordsOf({ language }: SiteConfig): Strings {
  return stringsFor[languageFor(language)]
}

/** The words of the pages that list articles, in the site's language. */
export function listWordsOf({ language }: SiteConfig): ListWords {
  return listWordsIn[languageFor(language)]
}

/** The words of the page of saved articles, in the site's language. */
export function savedWordsOf({ language }: SiteConfig): typeof savedWords.vi {
  return savedWords[languageFor(language)]
}

/** The document's title, as the app has it. */
export function titleOf(page: string, site: SiteConfig): string {
  return wordsOf(site).pages.title(page, site.name)
}

/** A language as OpenGraph names it; the two of the furniture with their countries. */
export function localeOf(language: string): string {
  const known: Record<string, string> = { vi: 'vi_VN', en: 'en_US' }
  return known[language] ?? language.replace('-', '_')
}
