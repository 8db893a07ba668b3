import { keys as en } from './en/keys.ts'
import type { Language } from './language.ts'
import { keys as vi } from './vi/keys.ts'

/** The words of the keyboard shortcuts, which come with their code. */
export const keysWords: Record<Language, typeof vi> = { vi, en }
