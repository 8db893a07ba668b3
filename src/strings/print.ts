import { print as en } from './en/print.ts'
import type { Language } from './language.ts'
import { print as vi } from './vi/print.ts'

/** The words of printing, which come with its code. */
export const printWords: Record<Language, typeof vi> = { vi, en }
