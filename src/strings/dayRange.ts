import { dayRange as en } from './en/dayRange.ts'
import type { Language } from './language.ts'
import { dayRange as vi } from './vi/dayRange.ts'

/** The words of choosing from one day to another, which come with the search. */
export const dayRangeWords: Record<Language, typeof vi> = { vi, en }
