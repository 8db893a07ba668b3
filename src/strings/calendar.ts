import { calendar as en } from './en/calendar.ts'
import type { Language } from './language.ts'
import { calendar as vi } from './vi/calendar.ts'

/** The words of the open calendar, which come with its code. */
export const calendarWords: Record<Language, typeof vi> = { vi, en }
