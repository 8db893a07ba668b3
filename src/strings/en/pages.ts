import type { Strings } from '../strings.ts'

export const pages: Strings['pages'] = {}
