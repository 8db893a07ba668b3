import type { Strings } from '../strings.ts'

export const article: Strings['article'] = {}
