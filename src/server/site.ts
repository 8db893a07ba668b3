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
