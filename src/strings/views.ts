import { views as en } from './en/views.ts'
import type { Language } from './language.ts'
import { views as vi } from './vi/views.ts'

/** The words of counting, which come with its code. */
export const viewWords: Record<Language, typeof vi> = { vi, en }
