import { feedKinds } from './feeds/feeds.ts'
import { htmlPage } from './htmlPage/htmlPage.ts'
import type { Kind } from './reading.ts'
import { wxr } from './wxr/wxr.ts'

/** The kinds that sites have, in the order in which they are asked: an export is a feed too, and a feed may hold pages. */
export const webKinds: readonly Kind[] = [wxr, ...feedKinds, htmlPage]
