import { tools as en } from './en/tools.ts'
import type { Language } from './language.ts'
import { tools as vi } from './vi/tools.ts'

/** The words of an article's tools, which come with their code: both languages at once, for they are few. */
export const toolsWords: Record<Language, typeof vi> = { vi, en }
