import { changes as en } from './en/changes.ts'
import type { Language } from './language.ts'
import { changes as vi } from './vi/changes.ts'

/** The words of what changed in an article since it was read, which come with their code. */
export const changesWords: Record<Language, typeof vi> = { vi, en }
