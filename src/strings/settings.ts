import { settings as en } from './en/settings.ts'
import type { Language } from './language.ts'
import { settings as vi } from './vi/settings.ts'

export type SettingsWords = typeof vi

/** The words of the panel of settings: they come along with it, when it is opened. */
export const settingsIn: Record<Language, SettingsWords> = { vi, en }
