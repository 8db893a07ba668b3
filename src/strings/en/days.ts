import type { Strings } from '../strings.ts'

export const days: Strings['days'] = {}
