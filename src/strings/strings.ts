import { en } from './en.ts'
import type { Language } from './language.ts'
import { vi } from './vi.ts'

/** The words of the furniture; Vietnamese is written first, so it says which there are. */
export type Strings = typeof vi

export const stringsFor: Record<Language, Strings> = { vi, en }
