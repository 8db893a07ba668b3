import type { Site } from '../contract/site.ts'
import type { SiteFacts } from './store/store.ts'

/** What the operator says of the portal. `url` is the public origin, without a slash at its end. */
export type SiteConfig = {
  name: string
  tagline?: string | undefined
  language: string
  timeZone: string
  url?: string | undefined
  /** Who publishes it, under which licence, how to reach them: paragraphs, with their line breaks. */
  imprint?: string[] | undefined
}

/** The portal as the contract has it. */
export function siteOf({ name, tagline, language, timeZone, imprint }: SiteConfig, facts: SiteFacts): Site {
  return { name, ...(tagline && { tagline }), language, timeZone, ...facts, ...(imprint && { imprint }) }
}
