import { privacy as en } from './en/privacy.ts'
import type { Language } from './language.ts'
import { privacy as vi } from './vi/privacy.ts'

/** A long text that one page alone shows: it stands apart from the words that every page brings along. */
export const privacyIn: Record<Language, string[]> = { vi, en }
