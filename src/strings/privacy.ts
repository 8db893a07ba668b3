import { privacy as en } from './en/privacy.ts'
import type { Language } from './language.ts'
import { privacy as vi } from './vi/privacy.ts'

/** A part of a long text: what it is about, what there is to say, and what is best said as a list. */
export type NoticeSection = { heading?: string; paragraphs: string[]; items?: string[] }

/** A long text that one page alone shows: it stands apart from the words that every page brings along. */
export const privacyIn: Record<Language, NoticeSection[]> = { vi, en }
