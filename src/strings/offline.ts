import { offline as en } from './en/offline.ts'
import type { Language } from './language.ts'
import { offline as vi } from './vi/offline.ts'

export type OfflineWords = typeof vi

/** The words of reading without a network, which come with their code: both languages at once, for no other file can be had then. */
export const offlineWords: Record<Language, OfflineWords> = { vi, en }
