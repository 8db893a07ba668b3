import { listen as en } from './en/listen.ts'
import type { Language } from './language.ts'
import { listen as vi } from './vi/listen.ts'

export type ListenWords = typeof vi

/** The words of listening to an article, which come with its code: both languages at once, for what is spoken follows the article's. */
export const listenWords: Record<Language, ListenWords> = { vi, en }
