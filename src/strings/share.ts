import { share as en } from './en/share.ts'
import type { Language } from './language.ts'
import { share as vi } from './vi/share.ts'

/** The words of sharing and quoting, which come with an article's tools. */
export const shareWords: Record<Language, typeof vi> = { vi, en }
