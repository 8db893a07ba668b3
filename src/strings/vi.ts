import { article } from './vi/article.ts'
import { common } from './vi/common.ts'
import { days } from './vi/days.ts'
import { pages } from './vi/pages.ts'
import { problems } from './vi/problems.ts'
import { stars } from './vi/stars.ts'

/** Every word on the screen, in Vietnamese. */
export const vi = { common, pages, article, stars, days, problems }
