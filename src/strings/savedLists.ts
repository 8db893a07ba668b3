import { savedLists as en } from './en/savedLists.ts'
import type { Language } from './language.ts'
import { savedLists as vi } from './vi/savedLists.ts'

/** The words of the lists of saved and read articles, which come with their code. */
export const savedListWords: Record<Language, typeof vi> = { vi, en }
