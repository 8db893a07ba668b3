import type { Strings } from '../strings.ts'

export const stars: Strings['stars'] = {}
