import { article } from './en/article.ts'
import { common } from './en/common.ts'
import { days } from './en/days.ts'
import { pages } from './en/pages.ts'
import { problems } from './en/problems.ts'
import { stars } from './en/stars.ts'
import type { Strings } from './strings.ts'

/** Every word on the screen, in English. */
export const en: Strings = { common, pages, article, stars, days, problems }
