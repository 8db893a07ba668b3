import { lists as en } from './en/lists.ts'
import type { Language } from './language.ts'
import { lists as vi } from './vi/lists.ts'

export type ListWords = typeof vi

/** The words of the pages that list articles: they come along with those pages, so that an article need not bring them. */
export const listWordsIn: Record<Language, ListWords> = { vi, en }
