import { type Block, blockText } from '../../contract/blocks.ts'
import { type Instant, inZone } from '../../contract/instant.ts'
import { fold } from '../text/fold.ts'
import { withoutTracking } from '../text/tracking.ts'

type Facts = {
  /** The id that it names itself. */
  id?: string | undefined
  /** What the source itself calls it: a GUID, an Atom id. */
  guid?: string | undefined
  /** Its own address, absolute. */
  url?: string | undefined
  title: string
  publishedAt: Instant
  /** Whether its source has no date: the moment of import says nothing of who it is, so its first words do. */
  isUndated?: boolean | undefined
  body: readonly Block[]
}

/** Who an article is, the surest first: its id, its GUID, its address, its folded title and moment (whatever zone wrote it). */
export function identitiesOf({ id, guid, url, title, publishedAt, isUndated, body }: Facts): string[] {
  const second = isUndated ? fold(blockText(body)).slice(0, 100) : inZone(publishedAt, 'UTC')
  return [
    ...(id === undefined ? [] : [`id:${id}`]),
    ...(guid ? [`guid:${guid.trim()}`] : []),
    ...(url ? [`url:${bareAddress(url)}`] : []),
    `text:${fold(title)}|${second}`,
  ]
}

/** The address without what changes while the page stays: http or https, a fragment, a slash at the end. */
function bareAddress(url: string): string {
  const [address = ''] = withoutTracking(url.trim())
    .replace(/^https?:\/\//i, '')
    .split('#')
  return address.endsWith('/') ? address.slice(0, -1) : address
}
