import { saved as en } from './en/saved.ts'
import type { Language } from './language.ts'
import { saved as vi } from './vi/saved.ts'

/** The words of the page of saved articles before its lists have come. */
export const savedWords: Record<Language, typeof vi> = { vi, en }
