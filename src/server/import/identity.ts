import { type Instant, inZone } from '../../contract/instant.ts'
import { fold } from '../text/fold.ts'

/** Who an article without an id or address of its own is: its folded title and its moment, whatever zone wrote it. */
export function textIdentity(title: string, publishedAt: Instant): string {
  return `text:${fold(title)}|${inZone(publishedAt, 'UTC')}`
}
