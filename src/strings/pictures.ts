import { pictures as en } from './en/pictures.ts'
import type { Language } from './language.ts'
import { pictures as vi } from './vi/pictures.ts'

/** The words of the large pictures, which come with their code. */
export const picturesWords: Record<Language, typeof vi> = { vi, en }
